import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { pruneDaily } from './prune';

const LARGEST_BATCH = 500;
const unplaced = z.array(z.object({ id: z.string() }));
const newest = z.array(z.object({ position: z.number() }));

let turn: Promise<void> = Promise.resolve();

/**
 * Gives each committed change that has none its position in the feed, one after the last. Changes may become
 * visible in another order than they were written in; positions are in the order they were seen, so whoever has
 * read up to one has missed nothing before it. The unique index decides between processes.
 */
export function placeChanges(payload: Payload): Promise<void> {
  const placed = turn.then(() => placeUnlessNone(payload));
  turn = placed.catch(() => undefined);
  return placed;
}

async function placeUnlessNone(payload: Payload): Promise<void> {
  const [first] = await findUnplaced({ payload }, 1);
  if (!first) return;
  const req = await createLocalReq({}, payload);
  const isMine = await initTransaction(req);
  try {
    await placeAll(req);
    if (isMine) await commitTransaction(req);
    await pruneDaily(payload);
  } catch (error) {
    await killTransaction(req);
    // Another process was first; what it has placed is read next time, and the rest placed then.
    if (!isTaken(error)) throw error;
  }
}

async function placeAll(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: 'changes',
    where: { position: { exists: true } },
    sort: '-position',
    limit: 1,
    pagination: false,
    req,
  });
  let last = newest.parse(docs)[0]?.position ?? 0;
  for (const { id } of await findUnplaced(req, LARGEST_BATCH)) {
    last += 1;
    await req.payload.db.updateOne({
      collection: 'changes',
      where: { and: [{ id: { equals: id } }, { position: { exists: false } }] },
      data: { position: last },
      returning: false,
      req,
    });
  }
}

async function findUnplaced(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, limit: number) {
  const { docs } = await req.payload.db.find({
    collection: 'changes',
    where: { position: { exists: false } },
    sort: 'at',
    limit,
    pagination: false,
    req,
  });
  return unplaced.parse(docs);
}

/** The position is taken, or MongoDB saw two transactions write the same. */
const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError ||
  (error instanceof Error && 'code' in error && (error.code === 112 || error.code === 11000));
