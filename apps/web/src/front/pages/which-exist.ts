import { oldAddress, storedForms } from '@regionwebb/content/old-address';
import { pathFor } from '@regionwebb/content/paths';
import { reservedSegments, routeFolder } from '@regionwebb/content/segments';
import { stringify } from 'qs-esm';
import { z } from 'zod';
import { listOf } from '../../cms/parse-answer';
import type { Address } from '../read-address';

type Page = Extract<Address, { kind: 'page' }>;
type Addressed = 'news' | 'offices' | 'partnerships' | 'pages';

/** What stands at an address, if anything does: a document of a collection, or a redirect from the path. */
export interface Place {
  collection: Addressed;
  locale: Page['locale'];
  name: string;
  path: string;
}

const TIMEOUT_MS = 2_000;
const folders = { nyheter: 'news', kontor: 'offices', samverkan: 'partnerships' } as const;

/** What is below these is no document, but is told by a route of its own. */
const otherRoutes =
  /^(nyheter\/(atom\.xml|rss\.xml|feed\.json)|kontakt\/[^/]+\/vcard|kommentera\/tack|(delningsbild|forhandsgranska)\/.+)$/;

/** The one place in the CMS that an address can come from; none where it has another source, or several. */
export function placeOf({ locale, route }: Page): Place | undefined {
  const [, prefix, ...encoded] = route.split('/');
  const names = encoded.map(decodeURIComponent);
  const [first = '', name, ...more] = names;
  // The start page, and files of the whole site, which have no language.
  if (first === '' || prefix !== locale || otherRoutes.test(names.join('/'))) return undefined;
  const section = Object.entries(folders).find(([folder]) => folder === first);
  if (section && name !== undefined && more.length === 0) {
    const [, collection] = section;
    return { collection, locale, name, path: pathFor({ collection, slug: name }, locale) };
  }
  const isSection = routeFolder(first, 'sv') !== undefined || reservedSegments.has(first);
  if (isSection && name === undefined) return undefined;
  const path = names.join('/');
  return {
    collection: 'pages',
    locale,
    name: path,
    path: pathFor({ collection: 'pages', path }, locale),
  };
}

const text = z.string().nullish();
const documents = listOf(z.object({ id: z.string(), slug: text, path: text, from: text }));

/** Of some places in one collection and language: those where the public finds something. */
export async function whichExist(cmsUrl: string, places: readonly Place[]): Promise<Set<Place>> {
  const [first] = places;
  if (!first) return new Set();
  const { collection, locale } = first;
  const field = collection === 'pages' ? 'path' : 'slug';
  const [found, moved] = await Promise.all([
    ask(cmsUrl, collection, { locale, field, values: places.map(({ name }) => name) }),
    ask(cmsUrl, 'redirects', {
      locale: 'sv',
      field: 'from',
      values: places.flatMap(({ path }) => storedForms(oldAddress(path) ?? path)),
    }),
  ]);
  return new Set(
    places.filter(
      ({ name, path }) =>
        found.has(alike(name)) ||
        storedForms(oldAddress(path) ?? path).some((from) => moved.has(alike(from))),
    ),
  );
}

async function ask(
  cmsUrl: string,
  collection: string,
  { locale, field, values }: { locale: string; field: 'slug' | 'path' | 'from'; values: string[] },
): Promise<Set<string>> {
  const query = stringify({
    ...{ depth: 0, locale, 'fallback-locale': 'none', pagination: false, limit: values.length },
    ...{ where: { [field]: { in: values } }, select: { [field]: true } },
  });
  const answer = await fetch(`${cmsUrl}/api/${collection}?${query}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`The CMS answered ${answer.status} for ${collection}.`);
  const { docs } = documents.parse(await answer.json());
  return new Set(docs.map((doc) => alike(doc[field] ?? '')));
}

/** However a database compares: what is nearly the same is left to the page to tell. */
const alike = (text: string) => text.normalize('NFC').toLowerCase();
