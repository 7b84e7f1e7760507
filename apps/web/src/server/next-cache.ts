import type { CacheHandler, CacheHandlerValue } from 'next/dist/server/lib/incremental-cache';
import { clock, nextData } from './next-data';

type Value = NonNullable<CacheHandlerValue['value']>;
type Get = CacheHandler['get'];
type Put = CacheHandler['set'];
type PutContext = Parameters<Put>[2];

const LONGEST_SECONDS = 3_600;

/**
 * Next's cache of data and routes. Next makes one for each request, so it knows when the request began, and
 * what the request brings is dated then. Next's own cache dates it when it arrives: an answer of the CMS from
 * before a change, arriving after the change was announced, would count as new.
 */
export default class NextCache implements CacheHandler {
  private readonly began = clock();

  get: Get = (key, ctx) => {
    const tags = 'tags' in ctx ? (ctx.tags ?? []) : [];
    const kept = nextData.get(key, tags);
    if (!kept) return Promise.resolve(null);
    const { value, began: lastModified, cacheControl } = kept;
    return Promise.resolve({ value, lastModified, ...(cacheControl ? { cacheControl } : {}) });
  };

  set: Put = (key, value, ctx) => {
    if (value) nextData.set(key, { ...describe(value, ctx), value, began: this.began });
    else nextData.delete(key);
    return Promise.resolve();
  };

  revalidateTag: CacheHandler['revalidateTag'] = (tags) => {
    nextData.expire(typeof tags === 'string' ? [tags] : tags);
    return Promise.resolve();
  };

  resetRequestCache: CacheHandler['resetRequestCache'] = () => undefined;
}

function describe(value: Value, ctx: PutContext) {
  const said = 'cacheControl' in ctx ? ctx.cacheControl : undefined;
  const seconds = said ? said.revalidate : 'revalidate' in value ? value.revalidate : false;
  const given = 'tags' in ctx ? (ctx.tags ?? []) : [];
  return {
    tags: [...given, ...tagsOf(value)],
    lifetime: Math.min(seconds || LONGEST_SECONDS, LONGEST_SECONDS) * 1000,
    bytes: bytesOf(value),
    ...(said ? { cacheControl: said } : {}),
  };
}

function tagsOf(value: Value): string[] {
  if ('tags' in value) return value.tags ?? [];
  const header = 'headers' in value ? value.headers?.['x-next-cache-tags'] : undefined;
  return typeof header === 'string' ? header.split(',') : [];
}

/** A string takes two bytes a character as soon as it holds one dash or typographic quotation mark. */
const WIDE = 2;

function bytesOf(value: Value): number {
  if ('body' in value) return value.body.length;
  if ('rscData' in value) {
    const segments = [...(value.segmentData?.values() ?? [])];
    const flight = segments.reduce((sum, { length }) => sum + length, 0);
    return WIDE * value.html.length + (value.rscData?.length ?? 0) + flight;
  }
  return 'data' in value ? WIDE * JSON.stringify(value.data).length : 1_000;
}
