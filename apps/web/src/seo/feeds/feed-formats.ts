import { readableText } from '@regionwebb/content/readable-text';
import { Feed } from 'feed';
import { z } from 'zod';
import { escapeXml } from '../xml';

export interface FeedFormat {
  /** The name for people. */
  name: string;
  /** The last part of the address. */
  file: string;
  type: string;
  write: (feed: Feed) => string;
}

const languageOf = (feed: Feed) => feed.options.language ?? '';

/** The formats of the news feed. The library leaves out the language. */
export const feedFormats = {
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml', write: writeAtom },
  rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml', write: writeRss },
  json: { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json', write: writeJson },
} as const satisfies Record<string, FeedFormat>;

export type FeedKind = keyof typeof feedFormats;

export const feedKinds = ['atom', 'rss', 'json'] as const satisfies FeedKind[];

/** All texts are plain (RFC 4287 §3.1.1.1), while the library declares HTML; in attributes it does not escape `<`. */
function writeAtom(feed: Feed): string {
  return readableText(feed.atom1())
    .replace('<feed ', `<feed xml:lang="${languageOf(feed)}" `)
    .replace(/^( *<(?:title|summary)) type="html">/gm, '$1 type="text">')
    .replace(/^ *<category .*$/gm, (line) => line.replace(/(?<!^ *)</g, '&lt;'));
}

/** RSS readers treat a description as HTML. */
function writeRss(feed: Feed): string {
  const inHtml = new Feed(feed.options);
  for (const { description, ...item } of feed.items)
    inHtml.addItem({ ...item, ...(description ? { description: escapeXml(description) } : {}) });
  return readableText(inHtml.rss2());
}

const written = z.looseObject({ author: z.unknown(), items: z.array(z.looseObject({})) });

/** The library writes version 1.0; 1.1 has several authors and the language, and requires content in every item. */
function writeJson(feed: Feed): string {
  const { author, items, ...rest } = written.parse(JSON.parse(feed.json1()));
  return JSON.stringify({
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: languageOf(feed),
    authors: [author],
    items: items.map(({ content_html: text, ...item }) => ({
      ...item,
      content_text: text ?? item.title,
    })),
  });
}
