import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasCmsKey } from '../../access/has-cms-key';
import { databaseIdentity } from './database-identity';
import { followChanges } from './follow-changes';

const LONGEST_WAIT = 30;

const query = z.object({
  after: z.string().max(100).optional(),
  wait: z.coerce.number().min(0).default(0),
});

/**
 * `GET /api/changes?after=<cursor>&wait=<seconds>`: the changes committed after a cursor, at once or as soon as there is
 * one, or without a cursor the current one. `reset` is true where the cursor is unknown, so that anything may have
 * changed. `database` is the id of the database.
 */
export const feed: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'get',
  handler: async (req) => {
    if (!hasCmsKey(req)) return Response.json({ errors: [{ kind: 'key' }] }, { status: 401 });
    const parsed = query.safeParse(Object.fromEntries(paramsOf(req)));
    if (!parsed.success) return Response.json({ errors: [{ kind: 'query' }] }, { status: 400 });
    const { after, wait } = parsed.data;
    const batch = await followChanges(req.payload, after, {
      wait: Math.min(wait, LONGEST_WAIT) * 1000,
      signal: req.signal,
    });
    const database = await databaseIdentity(req.payload);
    return Response.json({ ...batch, database }, { headers: { 'cache-control': 'no-store' } });
  },
};

const paramsOf = ({ searchParams, url }: PayloadRequest): URLSearchParams =>
  searchParams ?? new URL(url ?? '/', 'http://cms').searchParams;
