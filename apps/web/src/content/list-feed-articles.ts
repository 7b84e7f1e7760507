import type { Locale } from '@regionwebb/content/locales';
import { conditionsOf, type ArticleChoice } from './list-articles';
import { findDocuments } from './find-documents';

const MOST = 50;

/** The newest articles of a language, with what a feed tells of them. */
export async function listFeedArticles(locale: Locale, choice: ArticleChoice) {
  const { docs } = await findDocuments('news', {
    locale,
    where: { and: [...conditionsOf(choice), { publishedAt: { exists: true } }] },
    select: {
      title: true,
      slug: true,
      ingress: true,
      publishedAt: true,
      revisedAt: true,
      topics: true,
    },
    populate: { topics: { title: true, slug: true } },
    sort: '-publishedAt,-createdAt',
    depth: 1,
    limit: MOST,
    pagination: false,
    shows: ['topics', 'offices', 'partnerships'],
  });
  return docs;
}
