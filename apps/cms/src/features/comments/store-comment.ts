import type { Comment } from '@regionwebb/content/payload-types';
import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { isMongo } from '../../database/mongodb/mongodb';
import { CommitUnknown } from '../../database/mongodb/retry-commit';
import { inTransaction } from '../../database/transactions';
import { groupWrites } from './group-writes';
import { logTaken, raiseCounter, receiptYear, returnReceipts, takeReceipts } from './receipts';

export type NewComment = Pick<Comment, 'text' | 'page'> &
  Partial<Pick<Comment, 'purpose' | 'replyTo' | 'matter' | 'turn' | 'quarantineReason'>> & {
    submission?: string | undefined;
  };

// Required by the type; the hook `register` sets the real values.
const UNREGISTERED = {
  receipt: '',
  receivedAt: '',
  textHash: '',
  status: 'new',
} as const;
const ATTEMPTS = 3;
/** Short enough that an editor's save does not wait noticeably for the group. */
const MOST_IN_GROUP = 32;
/** About ten seconds of work; the site waits for fifteen. */
const MOST_WAITING = 1000;

type Store = (comment: NewComment) => Promise<Comment>;

/** One queue for each database. */
const queues = new WeakMap<Payload, Store>();

/**
 * Stores a comment and resolves when it is committed, in one transaction with those that arrive meanwhile (decision 018).
 * A message that is stored already, also by another process, resolves to the stored comment.
 */
export const storeComment = (payload: Payload, comment: NewComment): Promise<Comment> =>
  queueOf(payload)(comment);

function queueOf(payload: Payload): Store {
  const known = queues.get(payload);
  if (known) return known;
  const queue = hasTransactions(payload)
    ? groupWrites({
        write: (comments: NewComment[]) => storeGroup(payload, comments),
        ...{ most: MOST_IN_GROUP, mostWaiting: MOST_WAITING },
      })
    : (comment: NewComment) => storeAlone(payload, comment);
  queues.set(payload, queue);
  return queue;
}

const hasTransactions = ({ db }: Payload): boolean =>
  !isMongo(db) || db.transactionOptions !== false;

/** In one transaction; when it fails, each in a transaction of its own, so that one fault does not refuse the others. */
async function storeGroup(
  payload: Payload,
  comments: NewComment[],
): Promise<PromiseSettledResult<Comment>[]> {
  if (comments.length > 1)
    try {
      const stored = await commit(payload, comments);
      return stored.map((value) => ({ status: 'fulfilled', value }));
    } catch (error) {
      // Storing them again might store them twice.
      if (error instanceof CommitUnknown) throw error;
    }
  const settled: PromiseSettledResult<Comment>[] = [];
  for (const comment of comments)
    settled.push(...(await Promise.allSettled([storeAlone(payload, comment)])));
  return settled;
}

async function storeAlone(
  payload: Payload,
  comment: NewComment,
  left = ATTEMPTS,
): Promise<Comment> {
  const earlier = await findSubmission(payload, comment.submission);
  if (earlier) return earlier;
  try {
    const [stored] = await commit(payload, [comment]);
    if (!stored) throw new TypeError('Nothing was stored.');
    return stored;
  } catch (error) {
    if (left <= 1 || !(isReceiptTaken(error) || isSubmissionTaken(error))) throw error;
    await raiseCounter(payload, receiptYear(new Date()));
    return storeAlone(payload, comment, left - 1);
  }
}

/**
 * Stores all or none. In SQLite the numbers are taken in the transaction, so that a process that is killed leaves no gap.
 * In MongoDB they are taken before it, so that nobody waits for the transaction of a killed process.
 */
async function commit(payload: Payload, comments: NewComment[]): Promise<Comment[]> {
  const year = receiptYear(new Date());
  if (!isMongo(payload.db))
    return inTransaction(payload, async (req) =>
      createAll(req, comments, await takeReceipts(req, year, comments.length)),
    );
  const receipts = await takeReceipts({ payload }, year, comments.length);
  try {
    return await inTransaction(payload, (req) => createAll(req, comments, receipts));
  } catch (error) {
    if (isReceiptTaken(error)) for (const receipt of receipts) logTaken(payload, receipt);
    else if (!(error instanceof CommitUnknown)) await returnReceipts(payload, receipts);
    throw error;
  }
}

async function createAll(
  { payload, transactionID }: PayloadRequest,
  comments: NewComment[],
  receipts: string[],
): Promise<Comment[]> {
  const stored: Comment[] = [];
  for (const [index, comment] of comments.entries()) {
    // Each with a request of its own, since hooks keep state in it.
    const shared = transactionID === undefined ? {} : { transactionID };
    const context = { receipt: receipts[index] };
    const req = await createLocalReq({ context, req: shared }, payload);
    stored.push(
      await payload.create({
        collection: 'comments',
        data: { ...comment, ...UNREGISTERED },
        req,
        overrideAccess: true,
      }),
    );
  }
  return stored;
}

/** The stored comment of the same message, if there is one. */
export async function findSubmission(
  payload: Payload,
  submission: string | undefined,
): Promise<Comment | undefined> {
  if (submission === undefined) return undefined;
  const where = { submission: { equals: submission } };
  // Without the hooks, which mask a text that nobody reads here.
  return (await payload.db.findOne<Comment>({ collection: 'comments', where })) ?? undefined;
}

/** Whether the receipt number is taken. */
export const isReceiptTaken = (error: unknown): boolean => isTaken(error, 'receipt');

/** Whether the message is already stored. The hash of its code is as unique as the submission that it is made of. */
export const isSubmissionTaken = (error: unknown): boolean =>
  isTaken(error, 'submission') || isTaken(error, 'secretHash');

/** Whether the matter has another further message since its last answer. */
export const isTurnTaken = (error: unknown): boolean => isTaken(error, 'turn');

const isTaken = (error: unknown, field: string): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === field);
