import type { Feed } from 'feed';
import { z } from 'zod';

export interface FeedFormat {
  /** The last part of the address. */
  file: string;
  type: string;
  write: (feed: Feed) => string;
}

const languageOf = (feed: Feed) => feed.options.language ?? '';

/** The formats that news can be followed in. The library leaves out the language. */
export const feedFormats = {
  atom: {
    file: 'atom.xml',
    type: 'application/atom+xml',
    // Its titles are plain text, which the library says is HTML.
    write: (feed) =>
      feed
        .atom1()
        .replace('<feed ', `<feed xml:lang="${languageOf(feed)}" `)
        .replaceAll('<title type="html">', '<title type="text">'),
  },
  rss: { file: 'rss.xml', type: 'application/rss+xml', write: (feed) => feed.rss2() },
  json: {
    file: 'feed.json',
    type: 'application/feed+json',
    write: (feed) => JSON.stringify(jsonFeed(feed)),
  },
} as const satisfies Record<string, FeedFormat>;

export type FeedKind = keyof typeof feedFormats;

const written = z.object({
  author: z.unknown(),
  items: z.array(z.looseObject({ title: z.string(), content_html: z.string().optional() })),
});

/** The library writes version 1.0; 1.1 names several authors and the language, and wants content in every item. */
function jsonFeed(feed: Feed): object {
  const { author, items, ...rest } = written.loose().parse(JSON.parse(feed.json1()));
  return {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: languageOf(feed),
    authors: [author],
    items: items.map((item) =>
      item.content_html === undefined ? { ...item, content_text: item.title } : item,
    ),
  };
}
