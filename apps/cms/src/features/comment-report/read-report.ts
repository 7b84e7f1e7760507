import type { Payload } from 'payload';
import { type Figures, FigureSum } from './figures';
import { type Grouping, groupsOf, NO_TOPIC, sectionNames } from './grouping';
import { topicTitles } from './news-topics';
import { momentsOf, monthsOf, type Period, type Span } from './period';
import { hasChanges, oldestOpen, readComments } from './read-comments';
import { sumViews } from './sum-views';

export interface Group {
  name: string;
  /** Of a page. */
  path?: string;
  figures: Figures;
}

export interface Report {
  period: Period;
  grouping: Grouping;
  total: Figures;
  parts: { span: Span; figures: Figures }[];
  /** Those with a comment, or an answer to whether it helped; the most commented first. */
  groups: Group[];
  /** Of all comments, whenever they came. */
  oldestOpen?: Date | undefined;
  /** Whether it is recorded what was changed because of comments. */
  hasChanges: boolean;
}

interface Asked {
  period: Period;
  grouping: Grouping;
  locale: 'sv' | 'en';
}

/** The report of a period. Reads each comment of it once, without its text, and sums of views. */
export async function readReport(
  payload: Payload,
  { period, grouping, locale }: Asked,
  now = new Date(),
): Promise<Report> {
  const total = new FigureSum(now);
  const parts = period.parts.map((span) => ({ ...momentsOf(span), span, sum: new FigureSum(now) }));
  const groups = new Map<string, FigureSum>();
  const titles = new Map<string, string>();
  const groupAt = (key: string): FigureSum => {
    const known = groups.get(key) ?? new FigureSum(now);
    groups.set(key, known);
    return known;
  };
  let part = 0;
  for await (const comments of readComments(payload, momentsOf(period))) {
    const keys = await groupsOf(
      payload,
      grouping,
      comments.map(({ page }) => page),
    );
    for (const [at, comment] of comments.entries()) {
      total.addComment(comment);
      // They come in order.
      while (parts[part + 1] && comment.receivedAt >= (parts[part]?.ends ?? now)) part += 1;
      parts[part]?.sum.addComment(comment);
      for (const key of keys[at] ?? []) groupAt(key).addComment(comment);
      if (comment.page.title) titles.set(comment.page.path, comment.page.title);
    }
  }
  for (const { span, sum } of parts)
    for (const month of monthsOf(span)) {
      const pages = await sumViews(payload, month);
      const keys = await groupsOf(payload, grouping, pages);
      for (const [at, views] of pages.entries()) {
        total.addViews(views);
        sum.addViews(views);
        for (const key of keys[at] ?? []) groupAt(key).addViews(views);
      }
    }
  return {
    ...{ period, grouping, total: total.figures() },
    parts: parts.map(({ span, sum }) => ({ span, figures: sum.figures() })),
    groups: await named(payload, { groups, grouping, locale, titles }),
    oldestOpen: await oldestOpen(payload),
    hasChanges: hasChanges(payload),
  };
}

interface Unnamed extends Omit<Asked, 'period'> {
  groups: Map<string, FigureSum>;
  titles: Map<string, string>;
}

async function named(
  payload: Payload,
  { groups, grouping, locale, titles }: Unnamed,
): Promise<Group[]> {
  const ids = [...groups.keys()].filter((key) => key !== NO_TOPIC);
  const topics = grouping === 'topic' ? await topicTitles(payload, ids, locale) : undefined;
  const nameOf = (key: string): string => {
    if (grouping === 'section') return sectionNames[key]?.[locale] ?? key;
    if (key === NO_TOPIC) return NO_TOPIC_NAME[locale];
    return topics?.get(key) ?? titles.get(key) ?? key;
  };
  return [...groups]
    .map(([key, sum]) => ({
      name: nameOf(key),
      ...(grouping === 'page' ? { path: key } : {}),
      figures: sum.figures(),
    }))
    .filter(({ figures }) => weightOf(figures) + figures.yes > 0)
    .toSorted(
      (a, b) =>
        b.figures.received - a.figures.received ||
        weightOf(b.figures) - weightOf(a.figures) ||
        a.name.localeCompare(b.name, 'sv'),
    );
}

const weightOf = ({ received, quarantine, no }: Figures): number => received + quarantine + no;

const NO_TOPIC_NAME = { sv: 'Utan ämne', en: 'Without a topic' };
