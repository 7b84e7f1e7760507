import type { CacheHandler, CacheHandlerValue } from 'next/dist/server/lib/incremental-cache';
import { clock, nextData } from './next-data';

type Value = NonNullable<CacheHandlerValue['value']>;
type Answer = Extract<Value, { data: unknown }>;
type Get = CacheHandler['get'];
type Put = CacheHandler['set'];
type PutContext = Parameters<Put>[2];

const LONGEST_SECONDS = 3_600;

/**
 * Next's cache of the CMS's answers. Next makes one for each request, so it knows when the request began, and
 * what the request brings is dated then. Next's own cache dates it when it arrives: an answer of the CMS from
 * before a change, arriving after the change was announced, would count as new. Rendered routes are not kept
 * here: the page cache in front keeps them already.
 */
export default class NextCache implements CacheHandler {
  private readonly began = clock();

  get: Get = (key, ctx) => {
    const tags = 'tags' in ctx ? (ctx.tags ?? []) : [];
    const kept = nextData.get(key, tags);
    return Promise.resolve(kept ? { value: kept.value, lastModified: kept.began } : null);
  };

  set: Put = (key, value, ctx) => {
    if (!value) nextData.delete(key);
    else if ('data' in value)
      nextData.set(key, { ...describe(value, ctx), value, began: this.began });
    return Promise.resolve();
  };

  revalidateTag: CacheHandler['revalidateTag'] = (tags) => {
    nextData.expire(typeof tags === 'string' ? [tags] : tags);
    return Promise.resolve();
  };

  resetRequestCache: CacheHandler['resetRequestCache'] = () => undefined;
}

/** A string takes two bytes a character as soon as it holds one dash or typographic quotation mark. */
const WIDE = 2;

function describe({ data, tags = [], revalidate }: Answer, ctx: PutContext) {
  const given = 'tags' in ctx ? (ctx.tags ?? []) : [];
  return {
    tags: [...given, ...tags],
    lifetime: Math.min(revalidate || LONGEST_SECONDS, LONGEST_SECONDS) * 1000,
    bytes: WIDE * JSON.stringify(data).length,
  };
}
