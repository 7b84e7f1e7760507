import type { Locale } from '@regionwebb/content/locales';
import { stringify } from 'qs-esm';
import { z } from 'zod';
import { CmsUnavailable } from '../cms/cms-errors';
import { isOfAnother } from '../cms/database-of';
import { listOf } from '../cms/parse-answer';
import type { Listed } from './catalogue';
import { factsPopulated } from './facts-of';
import type { Searchable, SearchKind } from '@regionwebb/swedish-search/searchable';
import { id, searchableOf, searchedDocument } from './searchable-of';

const text = z.string().nullish();
const inEach = z.record(z.string(), text).nullish();
const listed = listOf(
  z.object({ id, updatedAt: z.string(), slug: inEach, path: inEach, role: inEach }),
);
const present = listOf(z.object({ id }));
const counted = z.object({ totalDocs: z.number() });
const whole = listOf(searchedDocument);

export interface ListPage {
  rows: Listed[];
  isLast: boolean;
}

/** What must have a value for a document to be there in a language. */
const needed: Record<SearchKind, string> = {
  contacts: 'role',
  offices: 'slug',
  partnerships: 'slug',
  pages: 'path',
  news: 'slug',
};
const TIMEOUT_MS = 8_000;
/** While a visitor waits. */
const HURRIED_MS = 500;
/** After a change two such pages are read as a rule, by every process. */
const LISTED = 50;

interface ReaderOptions {
  /** While it says false the CMS is not asked, as if it were away. */
  mayAsk: () => boolean;
  /** The id of the database that is followed; another's answers are none. */
  database: () => string | undefined;
}

/** Asks the CMS as anyone may: what is found is kept in the index alone. */
export function createReader(
  cmsUrl: string,
  { mayAsk, database }: ReaderOptions = { mayAsk: () => true, database: () => undefined },
) {
  const ask = async (path: string, query: object, timeout = TIMEOUT_MS) => {
    if (!mayAsk()) throw new CmsUnavailable(path);
    const common = { depth: 0, pagination: false, 'fallback-locale': 'none' };
    const answer = await fetch(`${cmsUrl}/api/${path}?${stringify({ ...common, ...query })}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
    if (isOfAnother(answer, database())) throw new CmsUnavailable(path);
    if (!answer.ok) throw new Error(`The CMS answered ${answer.status} for ${path}.`);
    const found: unknown = await answer.json();
    return found;
  };

  return {
    /** Some of the documents of a kind in any language, the last changed first, beginning after one of them. */
    async list(kind: SearchKind, after?: Listed): Promise<ListPage> {
      const where = after ? olderThan(after) : {};
      const select = { updatedAt: true, slug: true, path: true, role: true };
      const query = { locale: 'all', where, select, sort: '-updatedAt,-id', limit: LISTED };
      const { docs } = listed.parse(await ask(kind, query));
      const rows = docs.map(({ id, updatedAt, ...addresses }) => {
        // A page that is moved gets another address without being saved.
        return { id, updatedAt, version: `${updatedAt} ${JSON.stringify(addresses)}` };
      });
      return { rows, isLast: rows.length < LISTED };
    },

    /** How many documents of a kind there are in any language, changed at a time or later. */
    async count(kind: SearchKind, since?: string): Promise<number> {
      const where = since === undefined ? {} : { updatedAt: { greater_than_equal: since } };
      return counted.parse(await ask(`${kind}/count`, { where })).totalDocs;
    },

    /** Which of some documents are public in the language. */
    async whichAre(kind: SearchKind, locale: Locale, ids: string[]): Promise<Set<string>> {
      const where = { id: { in: ids }, [needed[kind]]: { exists: true } };
      const query = { locale, where, select: { slug: true }, limit: ids.length };
      const { docs } = present.parse(await ask(kind, query, HURRIED_MS));
      return new Set(docs.map(({ id }) => id));
    },

    /** Those of some documents that are public in the language. */
    async read(kind: SearchKind, locale: Locale, ids: string[]): Promise<Searchable[]> {
      const where = { id: { in: ids }, [needed[kind]]: { exists: true } };
      const related = { depth: 1, populate: factsPopulated };
      const query = { locale, where, select: selected, limit: ids.length, ...related };
      const { docs } = whole.parse(await ask(kind, query));
      return docs.flatMap((doc) => searchableOf(kind, doc, locale) ?? []);
    },

    /** A global in one language, without the documents that it links to. */
    global: (slug: string, locale: Locale): Promise<unknown> => ask(`globals/${slug}`, { locale }),
  };
}

export type Reader = ReturnType<typeof createReader>;

/** By a key, not by a number of pages: no document is passed over when another is changed meanwhile. */
const olderThan = ({ id, updatedAt }: Listed) => ({
  and: [
    // By itself, so that the database can begin in its index.
    { updatedAt: { less_than_equal: updatedAt } },
    { or: [{ updatedAt: { less_than: updatedAt } }, { id: { less_than: id } }] },
  ],
});

const selected = Object.fromEntries(
  Object.keys(searchedDocument.shape).map((name) => [name, true]),
);
