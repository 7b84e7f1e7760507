import { listKey } from '@regionwebb/content/list-key';
import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { findDocuments, type Found, type Question } from './find-documents';
import { findId } from './find-id';
import { populated } from '@regionwebb/content/populated';

export interface ArticleChoice {
  /** Slugs in the language that is asked for. */
  topic?: string | undefined;
  office?: string | undefined;
  partnership?: string | undefined;
  /** Four digits; the year of the Swedish calendar. */
  year?: string | undefined;
  /** Ids to leave out, since they stand on the page already. */
  without?: string[];
}

interface Wanted extends Pick<Question, 'limit' | 'page' | 'pagination' | 'shows'> {
  /** Fields to read of each article. */
  select: Record<string, boolean>;
}

/**
 * Published articles, the newest first, in a stable order (V10). The CMS keeps their places in an index for each
 * list, so that the last page of the longest list costs what the first of the shortest does.
 */
export async function findListed(
  locale: Locale,
  choice: ArticleChoice,
  { select, shows = [], ...wanted }: Wanted,
): Promise<Found<News>> {
  const subjects = await subjectsOf(locale, choice);
  // A filter by something that there is not leaves nothing.
  if (!subjects) return { docs: [], totalDocs: 0, totalPages: 1 };
  const [first, ...others] = subjects;
  const found = await findDocuments('listings', {
    ...wanted,
    locale,
    where: {
      and: [
        { list: { equals: listKey(locale, first?.id) } },
        ...others.map(({ field, id }) => ({ [`article.${field}`]: { in: [id] } })),
        ...(choice.year ? within(Number(choice.year)) : []),
        ...(choice.without?.length ? [{ article: { not_in: choice.without } }] : []),
      ],
    },
    select: { article: true },
    populate: { news: select, topics: { title: true, slug: true } },
    sort: '-publishedAt,-createdAt',
    depth: 2,
    shows: ['news', ...shows],
  });
  return { ...found, docs: found.docs.flatMap(({ article }) => populated(article) ?? []) };
}

const fields = { topic: 'topics', office: 'offices', partnership: 'partnerships' } as const;
const filters = ['topic', 'office', 'partnership'] as const;

/** What the articles are to belong to, or undefined where the language has no such thing. */
async function subjectsOf(locale: Locale, choice: ArticleChoice) {
  const subjects = [];
  for (const filter of filters) {
    const slug = choice[filter];
    if (!slug) continue;
    const id = await findId(fields[filter], locale, slug);
    if (id === undefined) return undefined;
    subjects.push({ field: fields[filter], id });
  }
  return subjects;
}

/** New Year is at 23.00 UTC in Sweden, which keeps winter time then. */
const within = (year: number): object[] => [
  { publishedAt: { greater_than_equal: `${year - 1}-12-31T23:00:00.000Z` } },
  { publishedAt: { less_than: `${year}-12-31T23:00:00.000Z` } },
];
