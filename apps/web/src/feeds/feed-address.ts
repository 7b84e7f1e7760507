import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { listAddress, type ListQuery } from '../news/list-query';
import { feedFormats, type FeedKind } from './feed-formats';

/** The address of a feed: all news of a language, or those on a topic, of an office or a partnership. */
export function feedAddress(
  locale: Locale,
  kind: FeedKind,
  query: Partial<ListQuery> = {},
): string {
  const { topic, office, partnership } = query;
  const list = listAddress(locale, { topic, office, partnership });
  const path = pathFor({ section: 'news' }, locale);
  return `${path}/${feedFormats[kind].file}${list.slice(path.length)}`;
}

/** Every format of a feed, as the head of a page names them. */
export const feedLinks = (
  locale: Locale,
  query: Partial<ListQuery> = {},
): Record<string, string> => ({
  [feedFormats.atom.type]: feedAddress(locale, 'atom', query),
  [feedFormats.rss.type]: feedAddress(locale, 'rss', query),
  [feedFormats.json.type]: feedAddress(locale, 'json', query),
});
