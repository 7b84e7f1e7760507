import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import type { Found } from './find-documents';
import { findListed, type ArticleChoice } from './find-listed';

interface Shown extends ArticleChoice {
  /** Counted from 1. */
  page?: number;
  limit?: number;
  /** False saves the count where it is not shown. */
  count?: boolean;
}

export type ListedArticle = Pick<
  News,
  'id' | 'title' | 'slug' | 'ingress' | 'publishedAt' | 'leadImage' | 'topics'
>;

/** The articles of a list, the newest first, without their bodies. */
export const listArticles = (
  locale: Locale,
  { page = 1, limit = 20, count = true, ...choice }: Shown = {},
): Promise<Found<ListedArticle>> =>
  findListed(locale, choice, {
    select: {
      title: true,
      slug: true,
      ingress: true,
      publishedAt: true,
      leadImage: true,
      topics: true,
    },
    limit,
    page,
    pagination: count,
    shows: ['topics', 'media', 'offices', 'partnerships'],
  });
