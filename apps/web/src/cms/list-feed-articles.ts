import type { Locale } from '@regionwebb/content/locales';
import { findListed, type ArticleChoice } from './find-listed';

const MOST = 50;

/** The newest articles of a list, with what a feed tells of them. */
export async function listFeedArticles(locale: Locale, choice: ArticleChoice) {
  const { docs } = await findListed(locale, choice, {
    select: {
      title: true,
      slug: true,
      ingress: true,
      publishedAt: true,
      revisedAt: true,
      topics: true,
    },
    limit: MOST,
    pagination: false,
    shows: ['topics', 'offices', 'partnerships'],
  });
  return docs;
}
