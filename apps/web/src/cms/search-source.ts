import type { Locale } from '@regionwebb/content/locales';
import type { Addressed } from '@regionwebb/content/paths';
import { z } from 'zod';
import { timeouts, type CmsClient } from './client';
import { listOf } from './shapes';

/** Fields without which a document does not exist in a language. */
const needed = {
  contacts: 'role',
  offices: 'slug',
  partnerships: 'slug',
  pages: 'path',
  news: 'slug',
} satisfies Record<Addressed | 'contacts', string>;

export type SearchKind = keyof typeof needed;
const isKind = (name: string): name is SearchKind => name in needed;

/** The kinds of content in search, small ones first: the order in which an index is filled. */
export const searchKinds: readonly SearchKind[] = Object.keys(needed).filter(isKind);

const text = z.string().nullish();
const inEach = z.record(z.string(), text).nullish();
/** Never made of an invalid id, such as `undefined`. */
const id = z.union([z.string().min(1), z.number()]).transform(String);
const address = z
  .object({
    ...{ recipient: text, building: text, street: text },
    ...{ postalCode: text, city: text, country: text },
  })
  .nullish();
const related = z.unknown().optional();
const days = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const hours = z.object({ days: z.array(days), opens: text, closes: text, note: text });
const kind = z.enum(['agreement', 'association', 'arena', 'office', 'project']);
const role = z.enum(['principal', 'owner', 'associate', 'cofunder', 'member']);

/** Facts of a document beside its running text. One of another shape is left out, and the rest is kept. */
export const factFields = {
  name: text,
  city: text.catch(undefined),
  country: text.catch(undefined),
  phone: text.catch(undefined),
  email: text.catch(undefined),
  website: text.catch(undefined),
  directions: text.catch(undefined),
  visitingAddress: address.catch(undefined),
  postalAddress: address.catch(undefined),
  openingHours: z.array(hours).nullish().catch(undefined),
  office: related,
  organisation: related,
  topics: z.array(related).nullish().catch(undefined),
  parties: z
    .array(z.object({ role, organisation: related }))
    .nullish()
    .catch(undefined),
  period: z.object({ start: text, end: text }).nullish().catch(undefined),
  kind: kind.nullish().catch(undefined),
  publishedAt: text,
};

export type Facts = z.infer<z.ZodObject<typeof factFields>>;

const searchedDocument = z.object({
  ...factFields,
  id,
  slug: text,
  path: text,
  title: text,
  role: text,
  ingress: text,
  summary: text,
  searchText: text,
  areasOfResponsibility: z.array(z.string()).nullish(),
});

/** A document with its searchable fields. */
export type SearchedDocument = z.infer<typeof searchedDocument>;

const selected = Object.fromEntries(
  Object.keys(searchedDocument.shape).map((name) => [name, true]),
);

/** The fields of related documents that facts are made of. */
const populate = {
  offices: { name: true },
  organisations: { name: true, shortName: true },
  topics: { title: true },
};

/** A document's entry in the list of its kind. */
export interface Listed {
  id: string;
  updatedAt: string;
  /** Changes with the document and with any of its addresses. */
  version: string;
}

export interface ListPage {
  rows: Listed[];
  isLast: boolean;
}

const listed = listOf(
  z.object({ id, updatedAt: z.string(), slug: inEach, path: inEach, role: inEach }),
);
const present = listOf(z.object({ id }));
const counted = z.object({ totalDocs: z.number() });
const whole = listOf(searchedDocument);

/** After a change every process usually reads two such pages. */
const LISTED = 50;

/** Searchable content, as the public may read it. */
export function searchSource(cms: CmsClient) {
  const common = { depth: 0, pagination: false, 'fallback-locale': 'none' };
  const get = <Shape extends z.ZodType>(
    path: string,
    shape: Shape,
    query: object,
    timeout: number = timeouts.bulk,
  ) => cms.get(`api/${path}`, shape, { query: { ...common, ...query }, timeout });

  return {
    /** Some documents of a kind in any language, last changed first, starting after a given one. */
    async list(kind: SearchKind, after?: Listed): Promise<ListPage> {
      const where = after ? olderThan(after) : {};
      const select = { updatedAt: true, slug: true, path: true, role: true };
      const query = { locale: 'all', where, select, sort: '-updatedAt,-id', limit: LISTED };
      const { docs } = await get(kind, listed, query);
      const rows = docs.map(({ id, updatedAt, ...addresses }) => {
        // A page that is moved gets another address without being saved.
        return { id, updatedAt, version: `${updatedAt} ${JSON.stringify(addresses)}` };
      });
      return { rows, isLast: rows.length < LISTED };
    },

    /** How many documents of a kind there are in any language, changed at a time or later. */
    async count(kind: SearchKind, since?: string): Promise<number> {
      const where = since === undefined ? {} : { updatedAt: { greater_than_equal: since } };
      return (await get(`${kind}/count`, counted, { where })).totalDocs;
    },

    /** Which of some documents are public in the language. */
    async whichAre(kind: SearchKind, locale: Locale, ids: string[]): Promise<Set<string>> {
      const where = { id: { in: ids }, [needed[kind]]: { exists: true } };
      const query = { locale, where, select: { slug: true }, limit: ids.length };
      const { docs } = await get(kind, present, query, timeouts.searchResults);
      return new Set(docs.map(({ id }) => id));
    },

    /** Those of some documents that are public in the language. */
    async read(kind: SearchKind, locale: Locale, ids: string[]): Promise<SearchedDocument[]> {
      const where = { id: { in: ids }, [needed[kind]]: { exists: true } };
      const query = { locale, where, select: selected, limit: ids.length, depth: 1, populate };
      return (await get(kind, whole, query)).docs;
    },

    /** A global in one language, without the documents it links to. */
    global: (slug: string, locale: Locale): Promise<unknown> =>
      get(`globals/${slug}`, z.unknown(), { locale }),
  };
}

/** By key, not by page number: no document is skipped when another is changed meanwhile. */
const olderThan = ({ id, updatedAt }: Listed) => ({
  and: [
    // A separate condition, so that the database can begin in its index.
    { updatedAt: { less_than_equal: updatedAt } },
    { or: [{ updatedAt: { less_than: updatedAt } }, { id: { less_than: id } }] },
  ],
});
