import type { Payload } from 'payload';
import { z } from 'zod';
import { assignPositions } from './assign-positions';

const LARGEST_BATCH = 500;

const placed = z.object({ id: z.string(), position: z.number(), tags: z.array(z.string()) });
type Placed = z.infer<typeof placed>;

export interface Batch {
  changes: { tags: string[] }[];
  cursor: string;
  /** The cursor is unknown: from another database, or too old. */
  reset: boolean;
}

/**
 * The changes after a cursor, at most 500. A cursor is a position and the id of its change, so that one from another
 * database, an older backup or before pruning is recognised as unknown.
 */
export async function readChanges(payload: Payload, after: string | undefined): Promise<Batch> {
  await assignPositions(payload);
  const known = after === undefined ? undefined : await positionOf(payload, after);
  if (known === undefined) {
    const newest = await find(payload, {}, { sort: '-position', limit: 1 });
    return { changes: [], cursor: cursorAt(newest[0]), reset: after !== undefined };
  }
  const changes = await find(
    payload,
    { greater_than: known },
    { sort: 'position', limit: LARGEST_BATCH },
  );
  const last = changes.at(-1);
  return {
    changes: changes.map(({ tags }) => ({ tags })),
    cursor: last ? cursorAt(last) : (after ?? ''),
    reset: false,
  };
}

const START = '0';

const cursorAt = (change: Placed | undefined): string =>
  change ? `${change.position}.${change.id}` : START;

/** The position of a cursor; undefined where it is unknown. */
async function positionOf(payload: Payload, cursor: string): Promise<number | undefined> {
  if (cursor === START) {
    const [first] = await find(payload, {}, { sort: 'position', limit: 1 });
    return first === undefined || first.position === 1 ? 0 : undefined;
  }
  const [position = '', id] = cursor.split('.', 2);
  if (!/^\d{1,15}$/.test(position)) return undefined;
  const [change] = await find(
    payload,
    { equals: Number(position) },
    { sort: 'position', limit: 1 },
  );
  return change?.id === id ? change?.position : undefined;
}

async function find(
  payload: Payload,
  position: { equals?: number; greater_than?: number },
  order: { sort: string; limit: number },
): Promise<Placed[]> {
  const { docs } = await payload.db.find({
    collection: 'changes',
    where: { and: [{ position: { exists: true } }, { position }] },
    pagination: false,
    ...order,
  });
  return z.array(placed).parse(docs);
}
