import { createHash } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { commentsReadBy } from '../../access/comments';
import { isMongo } from '../../database/mongodb/mongodb';
import { isStatus } from './states';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** Rows of an array, which are kept as they are. */
const rows = z
  .array(z.record(z.string(), z.unknown()))
  .nullish()
  .transform((value) => value ?? []);

const comment = z.object({
  id: z.string(),
  receipt: z.string(),
  text: z.string(),
  textHash: z.string(),
  receivedAt: z.string(),
  maskedText: text,
  page: z.object({
    ...{ title: text, locale: z.string() },
    ...{ collection: z.string(), documentId: z.string() },
  }),
  status: z.string().refine(isStatus),
  closedAs: text,
  /** The ids of a function and of a user. */
  function: text,
  handler: text,
  dueAt: text,
  secrecy: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  diaryNumber: text,
  /** The id of the version of the page that answered it, when that was published, and whether the page says so. */
  resultingVersion: text,
  changedAt: text,
  changeShown: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  /** When its question and answer were published; null unless they are. */
  answerPublishedAt: text,
  answers: rows,
  notes: rows,
  steps: rows,
  updatedAt: z.string(),
});

/** A comment as it is stored, with the original text. Dates are ISO 8601. */
export interface StoredComment extends z.infer<typeof comment> {
  /** All its fields. */
  row: Record<string, unknown>;
}

/** Who takes a step: a person, or a system that is named. */
export interface Actor {
  id: string | null;
  name: string;
  role: string | null;
  /** Whether they register, as registrars do. */
  registers: boolean;
  /** Which comments they read. */
  reads: boolean | Where;
}

export const actorOf = async (req: PayloadRequest): Promise<Actor> => ({
  id: req.user?.id ?? null,
  name: req.user?.name || req.user?.email || '',
  role: req.user?.role ?? null,
  registers: req.user?.role === 'registrar',
  reads: await commentsReadBy(req),
});

/** A comment, if there is one with the id that the actor reads. */
export async function findComment(
  req: PayloadRequest,
  id: string,
  { reads }: Pick<Actor, 'reads'>,
): Promise<StoredComment | undefined> {
  if (reads === false) return undefined;
  const among: Where[] = reads === true ? [] : [reads];
  const where: Where = { and: [{ id: { equals: id } }, ...among] };
  const row = await req.payload.db.findOne({ collection: 'comments', where, req });
  return row ? { ...comment.parse(row), row: { ...row } } : undefined;
}

/**
 * Writes to a comment unless it has been changed since it was read, also where there are no transactions; whether it did.
 */
export async function writeUnlessChanged(
  req: PayloadRequest,
  { id, updatedAt, row }: Pick<StoredComment, 'id' | 'updatedAt' | 'row'>,
  change: Record<string, unknown>,
): Promise<boolean> {
  // Later than before also within the same millisecond, since it tells whether there was a change.
  const now = Math.max(Date.now(), Date.parse(updatedAt) + 1);
  const { db } = req.payload;
  const written = await db.updateOne({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    // On SQLite a row with lists is written whole, in the transaction in which it was read.
    data: { ...(isMongo(db) ? {} : row), ...change, updatedAt: new Date(now).toISOString() },
    req,
  });
  return written !== null;
}

/** SHA-256 of the text in hex, which reveals changes in the database (K8). */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
