import { oldAddress, storedForms } from '@regionwebb/content/old-address';
import type { Locale } from '@regionwebb/content/locales';
import type { Addressed } from '@regionwebb/content/paths';
import { z } from 'zod';
import { timeouts, type CmsClient } from './client';
import { listOf } from './shapes';

/** What may be at an address: a document of a collection, or a redirect from the path. */
export interface Place {
  collection: Addressed;
  locale: Locale;
  /** The slug, or the path of a page. */
  name: string;
  /** The public path, as `pathFor` writes it. */
  path: string;
}

const text = z.string().nullish();
const documents = listOf(z.object({ id: z.string(), slug: text, path: text, from: text }));

/** Those of some places in one collection and language that are public. */
export async function whichExist(cms: CmsClient, places: readonly Place[]): Promise<Set<Place>> {
  const [first] = places;
  if (!first) return new Set();
  const { collection, locale } = first;
  const field = collection === 'pages' ? 'path' : 'slug';
  const [found, moved] = await Promise.all([
    valuesThere(cms, collection, { locale, field, values: places.map(({ name }) => name) }),
    valuesThere(cms, 'redirects', {
      locale: 'sv',
      field: 'from',
      values: places.flatMap(({ path }) => storedForms(oldAddress(path) ?? path)),
    }),
  ]);
  return new Set(
    places.filter(
      ({ name, path }) =>
        found.has(folded(name)) ||
        storedForms(oldAddress(path) ?? path).some((from) => moved.has(folded(from))),
    ),
  );
}

interface Lookup {
  locale: Locale;
  field: 'slug' | 'path' | 'from';
  values: string[];
}

/** Which of some values a field has in any document. */
async function valuesThere(cms: CmsClient, collection: string, { locale, field, values }: Lookup) {
  const query = {
    ...{ depth: 0, locale, 'fallback-locale': 'none', pagination: false, limit: values.length },
    ...{ where: { [field]: { in: values } }, select: { [field]: true } },
  };
  const request = { query, timeout: timeouts.address };
  const { docs } = await cms.get(`api/${collection}`, documents, request);
  return new Set(docs.map((doc) => folded(doc[field] ?? '')));
}

/** Databases compare differently: nearly equal values are left to the rendering of the page. */
const folded = (value: string) => value.normalize('NFC').toLowerCase();

/** Redirect targets by address. */
export type Redirects = ReadonlyMap<string, string>;

const AT_ONCE = 1_000;
const redirect = z.object({ from: z.string(), to: z.string() });

/** Every redirect from an address with a query. */
export async function readQueryRedirects(cms: CmsClient): Promise<Redirects> {
  const found = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const query = {
      ...{ depth: 0, locale: 'sv', sort: 'from,id', limit: AT_ONCE, page, pagination: page > 1 },
      ...{ where: { from: { contains: '?' } }, select: { from: true, to: true } },
    };
    const request = { query, timeout: timeouts.bulk };
    const { docs } = await cms.get('api/redirects', listOf(redirect, page), request);
    for (const { from, to } of docs) found.set(from, to);
    if (docs.length < AT_ONCE) return found;
  }
}
