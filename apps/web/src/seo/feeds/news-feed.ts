import { Feed } from 'feed';
import type { Locale } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import type { News } from '@regionwebb/content/payload-types';
import { allPopulated } from '@regionwebb/content/populated';
import { listAddress, type ListQuery } from '../../features/news/list-query';
import { feedAddress } from './feed-address';

export type FeedArticle = Pick<
  News,
  'id' | 'title' | 'slug' | 'ingress' | 'publishedAt' | 'revisedAt' | 'topics'
>;

export interface FeedContent {
  locale: Locale;
  origin: string;
  /** The publisher. */
  author: string;
  title: string;
  description?: string | null | undefined;
  query: Partial<ListQuery>;
  articles: FeedArticle[];
}

/**
 * Articles as a feed (V11): absolute URLs, and an id for each that neither a new title, a new address nor an update
 * changes.
 */
export function newsFeed(content: FeedContent): Feed {
  const { locale, origin, query, articles } = content;
  const absolute = (path: string) => new URL(path, origin).href;
  const feed = new Feed({
    id: tag(origin, `nyheter/${locale}${listAddress(locale, query)}`),
    title: line(content.title),
    description: line(content.description ?? content.title),
    link: absolute(listAddress(locale, query)),
    language: locale,
    author: { name: line(content.author) },
    generator: false,
    updated: new Date(Math.max(0, ...articles.map((article) => changedAt(article).getTime()))),
    feedLinks: {
      atom: absolute(feedAddress(locale, 'atom', query)),
      rss: absolute(feedAddress(locale, 'rss', query)),
      json: absolute(feedAddress(locale, 'json', query)),
    },
  });
  for (const article of articles) {
    const path = documentPath('news', article, locale);
    if (path === undefined || !article.title) continue;
    feed.addItem({
      id: tag(origin, `nyhet/${article.id}/${locale}`),
      title: line(article.title),
      link: absolute(path),
      date: changedAt(article),
      ...(article.publishedAt ? { published: new Date(article.publishedAt) } : {}),
      ...(article.ingress ? { description: line(article.ingress) } : {}),
      category: allPopulated(article.topics).flatMap(({ title }) =>
        title ? [{ name: line(title), term: line(title) }] : [],
      ),
    });
  }
  return feed;
}

/** The editor's dates, never the technical ones. */
const changedAt = ({ publishedAt, revisedAt }: FeedArticle) =>
  new Date(revisedAt ?? publishedAt ?? 0);

const tag = (origin: string, rest: string) => `tag:${new URL(origin).hostname},2026:${rest}`;

/** Composed (NFC), on one line. */
const line = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
