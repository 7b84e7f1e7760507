import { randomInt } from 'node:crypto';
import { type Payload, type PayloadRequest, ValidationError, type Where } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/transactions';

/** Longer than all timeouts of one mail together (`features/mail`), so that it is not lost in the middle of one. */
const LEASE_MS = 3 * 60_000;
const collection = 'counters';
const KEY = 'mail-sender';
const row = z.object({ value: z.number() });

/** The right to send, which one process has at a time, so that none sends what another is sending. */
export interface SenderLease {
  /** Before each mail; false when another process has taken over. */
  renew: () => Promise<boolean>;
  release: () => Promise<void>;
}

/** The lease, or undefined while another process has it. One whose process has died expires. */
export async function acquireSenderLease(payload: Payload): Promise<SenderLease | undefined> {
  let held = await inTransaction(payload, async (req) => {
    const found = row.safeParse(
      await payload.db.findOne({ collection, where: { key: { equals: KEY } }, req }),
    ).data;
    if (found && found.value > Date.now()) return undefined;
    const until = newEnd();
    if (found) return (await replace(req, found.value, until)) ? until : undefined;
    return create(req, until);
  });
  if (held === undefined) return undefined;
  return {
    renew: async () => {
      const until = newEnd();
      const isHeld = held !== undefined && (await replace({ payload }, held, until));
      held = isHeld ? until : undefined;
      return isHeld;
    },
    release: async () => {
      if (held !== undefined) await replace({ payload }, held, 0);
    },
  };
}

/** The first lease of all; undefined where another process has just created it, which is seen without transactions only. */
async function create(req: PayloadRequest, until: number): Promise<number | undefined> {
  try {
    await req.payload.db.create({ collection, data: { key: KEY, value: until }, req });
    return until;
  } catch (error) {
    if (error instanceof ValidationError && !(await req.transactionID)) return undefined;
    throw error;
  }
}

/** Random to some seconds, so that it also tells the processes apart. */
const newEnd = (): number => Date.now() + LEASE_MS + randomInt(10_000);

/** Whether the end was still the expected one, and has been replaced. */
async function replace(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  expected: number,
  value: number,
): Promise<boolean> {
  const where: Where = { and: [{ key: { equals: KEY } }, { value: { equals: expected } }] };
  const written: unknown = await req.payload.db.updateOne({
    collection,
    where,
    data: { value },
    req,
  });
  return written !== null;
}
