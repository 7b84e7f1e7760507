import { type Locale, locales } from '@regionwebb/content/locales';
import { answersPath, documentPath, isAddressed, pathFor } from '@regionwebb/content/paths';
import type { AnsweredComment } from '@regionwebb/content/payload-types';
import { isSection } from '@regionwebb/content/segments';
import { findAll, findDocuments, type Found } from './documents';
import type { Editions } from './editions';

/** A question and its answer, as a registrar has published them. */
export type Answered = Pick<
  AnsweredComment,
  'id' | 'question' | 'answer' | 'language' | 'page' | 'publishedAt'
>;

const required = ['question', 'answer', 'language', 'page', 'publishedAt'];
const newestFirst = '-publishedAt,id';

/** Where there are any: one request for all pages until something is published or unpublished. */
const index = () =>
  findAll('answered-comments', {
    locale: 'sv',
    select: { page: true, language: true },
    required: ['page', 'language'],
    sort: '-publishedAt',
  });

const MOST_ON_PAGE = 3;

/** The newest of a page, and how many it has; no request of its own for a page without any. */
export async function answersOfPage(about: string, locale: Locale): Promise<Found<Answered>> {
  const has = (await index()).some(
    ({ page }) => page.documentId === about && page.locale === locale,
  );
  if (!has) return { docs: [], totalDocs: 0, totalPages: 0 };
  const where = {
    and: [{ 'page.documentId': { equals: about } }, { 'page.locale': { equals: locale } }],
  };
  return findDocuments('answered-comments', {
    ...{ locale, where, required, sort: newestFirst, limit: MOST_ON_PAGE },
  });
}

export interface AnswersQuery {
  /** Words that the question or the answer has, in lower case. */
  words: string[];
  /** The id of the document, or the name of the section, that they are about. */
  about: string | undefined;
  /** Counted from 1. */
  page: number;
}

/** Those in a language, the newest first. */
export const listAnswers = (
  locale: Locale,
  { words, about, page }: AnswersQuery,
): Promise<Found<Answered>> =>
  findDocuments('answered-comments', {
    locale,
    where: {
      and: [
        { language: { equals: locale } },
        ...(about ? [{ 'page.documentId': { equals: about } }] : []),
        ...words.map((word) => ({
          or: [{ question: { contains: word } }, { answer: { contains: word } }],
        })),
      ],
    },
    ...{ required, sort: newestFirst, limit: 20, page },
  });

/** The addresses of the list in the languages that have any. */
export async function answersEditions(): Promise<Editions> {
  const languages = new Set((await index()).map(({ language }) => language));
  return Object.fromEntries(
    locales
      .filter((locale) => languages.has(locale))
      .map((locale) => [locale, answersPath(locale)]),
  );
}

export interface AboutPage {
  path: string;
  /** The name of the section where it is none of a document. */
  title: { text: string } | { section: string };
  lang: Locale;
}

/** The pages that some are about, by `pageKey`; without those that are not public any more. */
export async function pagesOfAnswers(answers: readonly Answered[]) {
  const pages = new Map<string, AboutPage>();
  const ids = new Map<string, Set<string>>();
  for (const { page } of answers) {
    const { documentId: id, locale } = page;
    const section = id === 'accessibilityStatement' ? 'accessibility' : id;
    if (section === 'start' || isSection(section))
      pages.set(pageKey(page), {
        ...{ path: pathFor({ section }, locale), title: { section }, lang: locale },
      });
    else {
      const group = `${page.collection} ${locale}`;
      ids.set(group, (ids.get(group) ?? new Set()).add(id));
    }
  }
  await Promise.all([...ids].map(([group, wanted]) => readPages(pages, group, [...wanted])));
  return pages;
}

export const pageKey = ({ documentId, locale }: Answered['page']): string =>
  `${documentId} ${locale}`;

async function readPages(pages: Map<string, AboutPage>, group: string, ids: string[]) {
  const [collection = '', language] = group.split(' ');
  if (!isAddressed(collection)) return;
  const lang = language === 'en' ? 'en' : 'sv';
  const { docs } = await findDocuments(collection, {
    locale: lang,
    where: { id: { in: ids } },
    select: { title: true, name: true, slug: true, path: true },
    limit: ids.length,
    pagination: false,
  });
  for (const doc of docs) {
    const path = documentPath(collection, doc, lang);
    const text = 'title' in doc ? doc.title : 'name' in doc ? doc.name : undefined;
    if (path !== undefined && text) pages.set(`${doc.id} ${lang}`, { path, title: { text }, lang });
  }
}

/** The id of a question on a page, so that the feed can lead to it. */
export const answeredId = (id: string): string => `fraga-${id}`;
