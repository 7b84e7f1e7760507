import type { Endpoint, PayloadRequest } from 'payload';
import type { Refused } from './refused';

/** How far a change of many documents has come, or how it ended. */
export interface Progress {
  collection: string;
  total: number;
  done: number;
  /** When it was over, in milliseconds since 1970; null while it goes on. */
  endedAt: number | null;
  refused: Pick<Refused, 'id' | 'title' | 'why'>[];
}

/** Of each user the latest, in the memory of the process that makes it: another copy of the CMS knows nothing of it. */
const latest = new Map<unknown, Progress>();

/** Notes a change of many documents that somebody has begun; what is returned is brought up to date by whoever makes it. */
export function beginProgress(
  { user }: Partial<PayloadRequest>,
  collection: string,
  total: number,
): Progress {
  const progress = { collection, total, done: 0, endedAt: null, refused: [] };
  if (user) latest.set(user.id, progress);
  return progress;
}

/** How long the end of a change is told, in milliseconds. */
const TOLD_MS = 5 * 60_000;

/** `GET /api/progress-of-many`: how far one's own latest change of many documents has come; null where there is none. */
export const readProgress: Endpoint = {
  path: '/progress-of-many',
  method: 'get',
  handler: ({ user }) =>
    user
      ? Response.json(toldTo(user.id), { headers: { 'cache-control': 'no-store' } })
      : Response.json({ errors: [{ kind: 'user' }] }, { status: 401 }),
};

function toldTo(user: unknown): Progress | null {
  const known = latest.get(user);
  if (known?.endedAt && Date.now() - known.endedAt > TOLD_MS) latest.delete(user);
  return latest.get(user) ?? null;
}
