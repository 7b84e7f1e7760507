import type { Feed } from 'feed';
import { z } from 'zod';

export interface FeedFormat {
  /** The last part of the address. */
  file: string;
  type: string;
  write: (feed: Feed) => string;
}

const json = z.record(z.string(), z.unknown());
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
    write: (feed) => {
      const version = 'https://jsonfeed.org/version/1.1';
      const written = json.parse(JSON.parse(feed.json1()));
      return JSON.stringify({ ...written, version, language: languageOf(feed) });
    },
  },
} as const satisfies Record<string, FeedFormat>;

export type FeedKind = keyof typeof feedFormats;
