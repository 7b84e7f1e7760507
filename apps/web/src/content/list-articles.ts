import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { findDocuments, type Found } from './find-documents';

export interface ArticleChoice {
  /** Counted from 1. */
  page?: number;
  limit?: number;
  /** Slugs in the language that is asked for. */
  topic?: string | undefined;
  office?: string | undefined;
  partnership?: string | undefined;
  /** Four digits; the year of the Swedish calendar. */
  year?: string | undefined;
  /** Ids to leave out, since they stand on the page already. */
  without?: string[];
  /** False saves the count where it is not shown. */
  count?: boolean;
}

export type ListedArticle = Pick<
  News,
  'id' | 'title' | 'slug' | 'ingress' | 'publishedAt' | 'leadImage' | 'topics'
>;

/** The articles of a language, newest first, in a stable order (V10), without their bodies. */
export function listArticles(
  locale: Locale,
  { page = 1, limit = 20, count = true, ...choice }: ArticleChoice = {},
): Promise<Found<ListedArticle>> {
  return findDocuments('news', {
    locale,
    where: { and: conditionsOf(choice) },
    select: {
      title: true,
      slug: true,
      ingress: true,
      publishedAt: true,
      leadImage: true,
      topics: true,
    },
    populate: { topics: { title: true, slug: true } },
    sort: '-publishedAt,-createdAt',
    depth: 1,
    limit,
    page,
    pagination: count,
    shows: ['topics', 'media', 'offices', 'partnerships'],
  });
}

/** What an article must fulfil to be in a list. */
export function conditionsOf({
  topic,
  office,
  partnership,
  year,
  without,
}: ArticleChoice): object[] {
  return [
    { slug: { exists: true } },
    ...(topic ? [{ 'topics.slug': { equals: topic } }] : []),
    ...(office ? [{ 'offices.slug': { equals: office } }] : []),
    ...(partnership ? [{ 'partnerships.slug': { equals: partnership } }] : []),
    ...(year ? within(Number(year)) : []),
    ...(without?.length ? [{ id: { not_in: without } }] : []),
  ];
}

/** New Year is at 23.00 UTC in Sweden, which keeps winter time then. */
const within = (year: number): object[] => [
  { publishedAt: { greater_than_equal: `${year - 1}-12-31T23:00:00.000Z` } },
  { publishedAt: { less_than: `${year}-12-31T23:00:00.000Z` } },
];
