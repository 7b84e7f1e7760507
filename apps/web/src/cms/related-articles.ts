import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { listArticles, type ListedArticle } from './list-articles';
import { allPopulated } from '@regionwebb/content/populated';

const MOST = 3;

type Related = Pick<ListedArticle, 'title' | 'slug' | 'ingress' | 'publishedAt' | 'leadImage'>;

/** What to read after an article: those that an editor has chosen, else the newest on its first topic (V10). */
export async function relatedArticles(article: News, locale: Locale): Promise<Related[]> {
  const chosen = allPopulated(article.related).filter(({ slug }) => slug);
  if (chosen.length > 0) return chosen.slice(0, MOST);
  const topic = allPopulated(article.topics)[0]?.slug;
  if (!topic) return [];
  const choice = { topic, limit: MOST, count: false, without: [article.id] };
  return (await listArticles(locale, choice)).docs;
}
