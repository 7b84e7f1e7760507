import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { listAddress, type ListQuery } from '../../features/news/list-query';
import { messagesFor } from '../../messages/messages';
import { feedFormats, feedKinds, type FeedKind } from './feed-formats';

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

/** The address of every format of a feed by its type, for the head of a page. */
export const feedLinks = (
  locale: Locale,
  query: Partial<ListQuery> = {},
): Record<string, { url: string; title: string }[]> =>
  Object.fromEntries(
    feedKinds.map((kind) => {
      const { type, name } = feedFormats[kind];
      const title = `${messagesFor(locale).sections.news} (${name})`;
      return [type, [{ url: feedAddress(locale, kind, query), title }]];
    }),
  );
