import type { Locale } from '@regionwebb/content/locales';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { stringify } from 'qs-esm';
import { z } from 'zod';
import { contactAnchor } from './contact-anchor';
import type { Searchable, SearchKind } from './searchable';

const text = z.string().nullish();
const listed = z.object({
  docs: z.array(z.object({ id: z.coerce.string(), updatedAt: z.string(), slug: text, path: text })),
  totalDocs: z.number(),
  totalPages: z.number(),
});
const whole = z.object({
  docs: z.array(
    z.object({
      id: z.coerce.string(),
      updatedAt: z.string(),
      publishedAt: text,
      slug: text,
      path: text,
      title: text,
      name: text,
      role: text,
      ingress: text,
      summary: text,
      searchText: text,
      areasOfResponsibility: z.array(z.string()).nullish(),
    }),
  ),
});

export interface ListPage {
  rows: { id: string; version: string }[];
  /** How many there are on all pages. */
  total: number;
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

/** Asks the CMS as anyone may, and past Next's cache: what is found is kept in the index alone. */
export function createReader(cmsUrl: string) {
  const ask = async (kind: SearchKind, locale: Locale, query: object, timeout = TIMEOUT_MS) => {
    const common = { depth: 0, locale, 'fallback-locale': 'none' };
    const answer = await fetch(`${cmsUrl}/api/${kind}?${stringify({ ...common, ...query })}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
    if (!answer.ok) throw new Error(`The CMS answered ${answer.status} for ${kind}.`);
    const found: unknown = await answer.json();
    return found;
  };

  return {
    /** A page, counted from 1, of which documents there are of a kind, the last changed first. */
    async list(kind: SearchKind, locale: Locale, page: number): Promise<ListPage> {
      const where = { [needed[kind]]: { exists: true } };
      const query = { where, select: inLists, sort: '-updatedAt', limit: LISTED, page };
      const { docs, totalDocs, totalPages } = listed.parse(await ask(kind, locale, query));
      const rows = docs.map((doc) => ({ id: doc.id, version: versionOf(doc) }));
      return { rows, total: totalDocs, isLast: page >= totalPages };
    },

    /** Which of some documents are public in the language. */
    async whichAre(kind: SearchKind, locale: Locale, ids: string[]): Promise<Set<string>> {
      const where = { id: { in: ids }, [needed[kind]]: { exists: true } };
      const query = { where, select: inLists, limit: ids.length };
      const { docs } = listed.parse(await ask(kind, locale, query, HURRIED_MS));
      return new Set(docs.map(({ id }) => id));
    },

    /** Those of some documents that are public in the language. */
    async read(kind: SearchKind, locale: Locale, ids: string[]): Promise<Searchable[]> {
      const where = { id: { in: ids }, [needed[kind]]: { exists: true } };
      const query = { where, select: selected, limit: ids.length, pagination: false };
      const { docs } = whole.parse(await ask(kind, locale, query));
      return docs.flatMap((doc) => searchableOf(kind, doc, locale) ?? []);
    },
  };
}

export type Reader = ReturnType<typeof createReader>;

const inLists = { updatedAt: true, slug: true, path: true };
const selected = Object.fromEntries(
  Object.keys(whole.shape.docs.element.shape).map((name) => [name, true]),
);

type Whole = z.infer<typeof whole>['docs'][number];

/** A page that is moved gets another address without being saved. */
const versionOf = ({ updatedAt, slug, path }: Pick<Whole, 'updatedAt' | 'slug' | 'path'>) =>
  `${updatedAt} ${path ?? slug ?? ''}`;

function searchableOf(kind: SearchKind, doc: Whole, locale: Locale): Searchable | undefined {
  const title = doc.title ?? doc.name ?? doc.role;
  const path =
    kind === 'contacts'
      ? `${pathFor({ section: 'contacts' }, locale)}#${contactAnchor(doc.id)}`
      : documentPath(kind, doc, locale);
  if (!title || path === undefined) return undefined;
  const ingress = doc.ingress ?? doc.summary ?? doc.areasOfResponsibility?.join(', ') ?? '';
  const publishedAt = doc.publishedAt ? Date.parse(doc.publishedAt) : undefined;
  return {
    ...{ id: doc.id, kind, path, version: versionOf(doc), title, ingress },
    text: textOf(doc.searchText ?? '', title, ingress),
    ...(publishedAt === undefined || Number.isNaN(publishedAt) ? {} : { publishedAt }),
  };
}

/** The CMS joins title, ingress and body, piece by piece; the first two count for more by themselves. */
const textOf = (joined: string, title: string, ingress: string): string =>
  [title, ingress]
    .reduce((rest, part) => rest.replace(part.normalize('NFC'), () => ''), joined)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)”])/g, '')
    .trim();
