import { createLocalReq, type Payload, type Where } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { writeEvent } from '../audit-log/write-event';
import { type CommentRecord, functionNames, recordOf } from '../comment-export/comment-record';
import { signedHeaders } from './signature';

export interface Diary {
  /** Where the system of the diary receives messages. */
  url: string;
  secret: string;
}

const MOST_IN_A_RUN = 100;
const TIMEOUT_MS = 15_000;

/** What the diary has not taken yet, and has no number for; what is in quarantine is sent once it is released. */
export const isWaiting: Where = {
  and: [
    { sentToDiaryAt: { exists: false } },
    { status: { not_equals: 'quarantine' } },
    { or: [{ diaryNumber: { exists: false } }, { diaryNumber: { equals: '' } }] },
  ],
};

/**
 * Sends the comments that wait to the system of the diary, the oldest first, each as a signed message whose id is the
 * receipt (K14). One that the diary refuses is tried again at the next run and does not stop the others; a diary that does
 * not answer does. Resolves to the number that it took.
 */
export async function sendToDiary(payload: Payload, diary: Diary, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.db.find({
    // Those that the diary has refused come last.
    ...{ collection: 'comments', where: isWaiting, sort: ['diaryTriedAt', 'receivedAt'] },
    ...{ limit: MOST_IN_A_RUN, pagination: false },
  });
  if (docs.length === 0) return 0;
  const nameOf = await functionNames(req);
  let sent = 0;
  try {
    for (const comment of docs) {
      const answer = await send(recordOf(comment, nameOf, true), diary, now);
      if (answer === 'unreachable') break;
      await mark(payload, propertyOf(comment, 'id'), {
        diaryTriedAt: now.toISOString(),
        ...(answer === 'taken' ? { sentToDiaryAt: now.toISOString() } : {}),
      });
      if (answer === 'taken') sent += 1;
    }
  } finally {
    if (sent > 0)
      await writeEvent(req, 'sent-to-diary', {
        collection: 'comments',
        title: 'Kommentarer',
        detail: `${sent} st, med originaltexter`,
      });
  }
  if (sent < docs.length)
    payload.logger.error(
      `The diary took ${sent} of ${docs.length} comments; the others are sent again in a minute.`,
    );
  return sent;
}

const mark = (payload: Payload, id: unknown, data: Record<string, string>) =>
  payload.db.updateOne({
    collection: 'comments',
    where: { id: { equals: id } },
    data,
    returning: false,
  });

async function send(
  data: CommentRecord,
  { url, secret }: Diary,
  now: Date,
): Promise<'taken' | 'refused' | 'unreachable'> {
  const timestamp = Math.floor(now.getTime() / 1000);
  const body = JSON.stringify({ type: 'comment.received', timestamp: now.toISOString(), data });
  const headers = signedHeaders({ id: data.receipt, timestamp, body }, secret);
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (status >= 200 && status < 300) return 'taken';
    return status >= 500 || status === 429 ? 'unreachable' : 'refused';
  } catch {
    return 'unreachable';
  }
}

const LATE_MS = 10 * 60_000;

/** How many comments should have been sent to the diary by now: received more than ten minutes ago. */
export async function countLate(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LATE_MS).toISOString();
  const where: Where = { and: [isWaiting, { receivedAt: { less_than: before } }] };
  return (await payload.db.count({ collection: 'comments', where })).totalDocs;
}
