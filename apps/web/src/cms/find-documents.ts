import type { Locale } from '@regionwebb/content/locales';
import type { Config } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import { askCms, type Kinds } from './ask-cms';
import { CmsUnavailable } from './cms-errors';
import { listOf } from './parse-answer';
import { documentOf } from './shapes';

export type Collections = Pick<
  Config['collections'],
  | 'news'
  | 'offices'
  | 'partnerships'
  | 'organisations'
  | 'contacts'
  | 'pages'
  | 'topics'
  | 'redirects'
  | 'listings'
  | 'important-messages'
>;

export interface Question {
  locale: Locale;
  where?: object;
  /** Fields to read, so that a list never carries bodies. All of them when it is left out. */
  select?: Record<string, boolean | Record<string, boolean>>;
  /** Fields to read of documents that are pointed at, by collection. */
  populate?: Record<string, Record<string, boolean>>;
  /** Fields of the admin's that list what points at a document; each costs a search of its own. */
  joins?: Record<string, false>;
  sort?: string;
  limit?: number;
  page?: number;
  depth?: number;
  /** False saves the count where it is not shown. */
  pagination?: boolean;
  /** Fields that each document must have, as the question makes sure of; an answer without is none. */
  demands?: readonly string[];
  /** What else the answer shows: its changes make the answer old. */
  shows?: Kinds;
}

export interface Found<Document> {
  docs: Document[];
  totalDocs: number;
  totalPages: number;
}

/** Published documents of a collection in one language, without fallback to the other. */
export async function findDocuments<Slug extends keyof Collections>(
  collection: Slug,
  { shows = [], demands = [], locale, ...question }: Question,
): Promise<Found<Collections[Slug]>> {
  const query = { depth: 0, limit: 20, ...question, locale, 'fallback-locale': 'none' };
  const shape = listOf(documentOf<Collections[Slug]>(demands), question.page).and(pages);
  const found = await askCms(collection, query, { kinds: [collection, ...shows], shape });
  if (!found) throw new CmsUnavailable(collection);
  return found;
}

const pages = z.object({ totalPages: z.number().int().min(0) });
