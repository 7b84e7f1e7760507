import type { Locale } from '@regionwebb/content/locales';
import { listArticles, type ListedArticle } from './list-articles';

const MOST = 5;

/** The latest news about an office or a partnership, which its page shows; none while it has no address. */
export async function latestAbout(
  about: 'office' | 'partnership',
  slug: string | null | undefined,
  locale: Locale,
): Promise<ListedArticle[]> {
  if (!slug) return [];
  const { docs } = await listArticles(locale, { [about]: slug, limit: MOST, count: false });
  return docs;
}
