import type { Locale } from '@regionwebb/content/locales';
import { answersPath } from '@regionwebb/content/paths';
import { Feed } from 'feed';
import { type AboutPage, type Answered, answeredId, pageKey } from '../../cms/answers';
import { feedFormats, type FeedKind } from './feed-formats';

interface Content {
  locale: Locale;
  origin: string;
  /** The publisher. */
  author: string;
  title: string;
  description: string;
  answers: readonly Answered[];
  pages: ReadonlyMap<string, AboutPage>;
}

const feedPath = (locale: Locale, kind: FeedKind) =>
  `${answersPath(locale)}/${feedFormats[kind].file}`;

/** The feeds of questions and answers, for the head of their list. */
export const answersFeedLinks = (locale: Locale, title: string) =>
  Object.fromEntries(
    (['atom', 'rss', 'json'] as const).map((kind) => {
      const { type, name } = feedFormats[kind];
      return [type, [{ url: feedPath(locale, kind), title: `${title} (${name})` }]];
    }),
  );

/** Questions and answers as a feed; each leads to the page that it is about, or to the list. */
export function answersFeed({ locale, origin, answers, pages, ...about }: Content): Feed {
  const absolute = (path: string) => new URL(path, origin).href;
  const host = new URL(origin).hostname;
  const list = answersPath(locale);
  const newest = Math.max(0, ...answers.map(({ publishedAt }) => Date.parse(publishedAt)));
  const feed = new Feed({
    id: `tag:${host},2026:fragor-och-svar/${locale}`,
    title: about.title,
    description: about.description,
    link: absolute(list),
    language: locale,
    author: { name: about.author },
    generator: false,
    updated: new Date(newest),
    feedLinks: {
      atom: absolute(feedPath(locale, 'atom')),
      rss: absolute(feedPath(locale, 'rss')),
      json: absolute(feedPath(locale, 'json')),
    },
  });
  for (const { id, question, answer, page, publishedAt } of answers)
    feed.addItem({
      id: `tag:${host},2026:fraga/${id}`,
      title: titleOf(question),
      link: absolute(`${pages.get(pageKey(page))?.path ?? list}#${answeredId(id)}`),
      date: new Date(publishedAt),
      published: new Date(publishedAt),
      description: line(`${question} – ${answer}`),
    });
  return feed;
}

const LONGEST_TITLE = 120;

function titleOf(question: string): string {
  const title = line(question);
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
}

/** Composed (NFC), on one line. */
const line = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
