import type { Endpoint, PayloadRequest } from 'payload';
import type { Refusal } from './refusals';

/** The progress or the result of a bulk change. */
export interface Progress {
  collection: string;
  total: number;
  done: number;
  /** When it ended, in milliseconds since 1970; null while it is running. */
  endedAt: number | null;
  refused: Pick<Refusal, 'id' | 'title' | 'why'>[];
  /** Those that were changed, by their titles; at most a thousand. */
  changed: { id: unknown; title: string }[];
}

/** The latest of each user, in the memory of this process: other copies of the CMS do not see it. */
const latest = new Map<unknown, Progress>();

/** Registers a bulk change of a user; the caller updates the returned object. */
export function beginProgress(
  { user }: Partial<PayloadRequest>,
  collection: string,
  total: number,
): Progress {
  const progress = { collection, total, done: 0, endedAt: null, refused: [], changed: [] };
  if (user) latest.set(user.id, progress);
  return progress;
}

/** How long the result is available. */
const RESULT_MS = 5 * 60_000;

/** `GET /api/progress-of-many`: the progress of the user's latest bulk change; null where there is none. */
export const readProgress: Endpoint = {
  path: '/progress-of-many',
  method: 'get',
  handler: ({ user }) =>
    user
      ? Response.json(progressOf(user.id), { headers: { 'cache-control': 'no-store' } })
      : Response.json({ errors: [{ kind: 'user' }] }, { status: 401 }),
};

function progressOf(user: unknown): Progress | null {
  const known = latest.get(user);
  if (known?.endedAt && Date.now() - known.endedAt > RESULT_MS) latest.delete(user);
  return latest.get(user) ?? null;
}
