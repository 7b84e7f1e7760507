import { listKey } from '@regionwebb/content/list-key';
import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { allPopulated, populated } from '@regionwebb/content/populated';
import { z } from 'zod';
import { findAll, findDocuments, findId, getPublished, type Found, type Query } from './documents';
import { relatedFields, type TeaserArticle } from './shapes';

export interface ArticleChoice {
  /** Slugs in the requested language. */
  topic?: string | undefined;
  office?: string | undefined;
  partnership?: string | undefined;
  /** Four digits; the year of the Swedish calendar. */
  year?: string | undefined;
  /** Ids to leave out, since the page shows them already. */
  without?: string[];
}

export type ListedArticle = TeaserArticle & Pick<News, 'id' | 'topics'>;

interface ListedPage extends ArticleChoice {
  /** Counted from 1. */
  page?: number;
  limit?: number;
  /** False saves the count where it is not shown. */
  count?: boolean;
}

const listed = { ...relatedFields.news, topics: true };
const { leadImage: _picture, ...inFeed } = listed;

/** The articles of a list, newest first, without their bodies. */
export const listArticles = (
  locale: Locale,
  { page = 1, limit = 20, count = true, ...choice }: ListedPage = {},
): Promise<Found<ListedArticle>> =>
  findListed(locale, choice, {
    select: listed,
    ...{ limit, page, pagination: count },
    tags: ['topics', 'media', 'offices', 'partnerships'],
  });

const MOST_IN_FEED = 50;

/** The newest articles of a list, with what an Atom or RSS feed contains. */
export async function listFeedArticles(locale: Locale, choice: ArticleChoice) {
  const { docs } = await findListed(locale, choice, {
    select: { ...inFeed, revisedAt: true },
    ...{ limit: MOST_IN_FEED, pagination: false },
    tags: ['topics', 'offices', 'partnerships'],
  });
  return docs;
}

const MOST_ABOUT = 5;

/** The latest news about an office or a partnership, for its page; none while it has no address. */
export async function latestAbout(
  about: 'office' | 'partnership',
  slug: string | null | undefined,
  locale: Locale,
): Promise<ListedArticle[]> {
  if (!slug) return [];
  const choice = { [about]: slug, limit: MOST_ABOUT, count: false };
  return (await listArticles(locale, choice)).docs;
}

const MOST_RELATED = 3;

/** Related articles: those that an editor has chosen, else the newest on its first topic (V10). */
export async function relatedArticles(article: News, locale: Locale): Promise<TeaserArticle[]> {
  const chosen = allPopulated(article.related).filter(({ slug }) => slug);
  if (chosen.length > 0) return chosen.slice(0, MOST_RELATED);
  const topic = allPopulated(article.topics)[0]?.slug;
  if (!topic) return [];
  const choice = { topic, limit: MOST_RELATED, count: false, without: [article.id] };
  return (await listArticles(locale, choice)).docs;
}

/** Every topic that has a name in the language. */
export async function listTopics(locale: Locale) {
  return findAll('topics', {
    locale,
    where: { slug: { exists: true } },
    required: ['slug'],
    select: { title: true, slug: true },
    sort: 'sortKey',
  });
}

interface Choices {
  /** Ids of the topics, offices and partnerships that the articles must belong to. */
  subjects: ReadonlySet<string>;
  /** Four digits each, the newest first. */
  years: string[];
}

const choices = z.object({
  subjects: z.array(z.string()),
  years: z.array(z.string().regex(/^\d{4}$/)),
});

/** The remaining choices of a filter: what else its articles belong to, and their years; empty where there are none. */
export async function findChoices(locale: Locale, choice: ArticleChoice): Promise<Choices> {
  const subjects = await subjectsOf(locale, choice);
  if (!subjects) return { subjects: new Set(), years: [] };
  const query = {
    locale,
    ...Object.fromEntries(subjects.map(({ field, id }) => [field, id])),
    ...(choice.year ? { year: choice.year } : {}),
  };
  const kept = { tags: ['listings', 'news'], shape: choices };
  const found = await getPublished('listings/choices', query, kept);
  return { subjects: new Set(found.subjects), years: found.years };
}

interface Wanted extends Pick<Query, 'limit' | 'page' | 'pagination' | 'tags'> {
  /** Fields to read of each article. */
  select: Record<string, boolean>;
}

/**
 * Published articles, newest first, in a stable order (V10). The CMS keeps an index of positions for each list, so that
 * the last page of the longest list costs as much as the first of the shortest.
 */
async function findListed(
  locale: Locale,
  choice: ArticleChoice,
  { select, tags = [], ...wanted }: Wanted,
): Promise<Found<News>> {
  const subjects = await subjectsOf(locale, choice);
  // A filter by an unknown slug matches nothing.
  if (!subjects) return { docs: [], totalDocs: 0, totalPages: 1 };
  const [first, ...others] = subjects;
  const found = await findDocuments('listings', {
    ...wanted,
    locale,
    where: {
      and: [
        { list: { equals: listKey(locale, first?.id) } },
        ...others.map(({ field, id }) => ({ [`article.${field}`]: { in: [id] } })),
        ...(choice.year ? within(Number(choice.year)) : []),
        ...(choice.without?.length ? [{ article: { not_in: choice.without } }] : []),
      ],
    },
    select: { article: true },
    populate: { news: select, topics: { title: true, slug: true } },
    sort: '-publishedAt,-createdAt',
    depth: 2,
    tags: ['news', ...tags],
  });
  return { ...found, docs: found.docs.flatMap(({ article }) => populated(article) ?? []) };
}

const fields = { topic: 'topics', office: 'offices', partnership: 'partnerships' } as const;
const filters = ['topic', 'office', 'partnership'] as const;

/** The ids that the articles must belong to, or undefined where the language lacks one. */
async function subjectsOf(locale: Locale, choice: ArticleChoice) {
  const subjects = [];
  for (const filter of filters) {
    const slug = choice[filter];
    if (!slug) continue;
    const id = await findId(fields[filter], locale, slug);
    if (id === undefined) return undefined;
    subjects.push({ field: fields[filter], id });
  }
  return subjects;
}

/** New Year is at 23.00 UTC in Sweden, which keeps winter time then. */
const within = (year: number): object[] => [
  { publishedAt: { greater_than_equal: `${year - 1}-12-31T23:00:00.000Z` } },
  { publishedAt: { less_than: `${year}-12-31T23:00:00.000Z` } },
];
