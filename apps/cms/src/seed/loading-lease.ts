import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/transactions';
import { propertyOf } from '../validation/unknown-values';
import { holdsContent } from './holds-content';

const progress = z.object({
  state: z.enum(['loading', 'loaded']),
  /** The process that loads it, and until when its lease is valid, in milliseconds since 1970. */
  holder: z.string(),
  until: z.number(),
  done: z.array(z.object({ step: z.string(), id: z.string() })),
});

/** The progress of the loading: one row, which every step writes in its transaction. */
export type Progress = z.infer<typeof progress>;

type LeaseRequest = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const KEY = 'demonstration';
const where = { key: { equals: KEY } };
const collection = 'payload-kv';

export const readProgress = async (req: LeaseRequest): Promise<Progress | undefined> =>
  progress.safeParse(propertyOf(await req.payload.db.findOne({ collection, where, req }), 'data'))
    .data;

export const writeProgress = async (req: LeaseRequest, data: Progress): Promise<void> => {
  await req.payload.db.upsert({ collection, where, data: { key: KEY, data }, req });
};

/** Whether another process is loading the content, or was interrupted. */
export const isBeingLoaded = async (payload: PayloadRequest['payload']): Promise<boolean> =>
  (await readProgress({ payload }))?.state === 'loading';

/** A process that has not written for so long is considered dead, and another one continues. */
const LEASE_MS = 20_000;

/** Another process took over after the lease expired. */
export class TakenOver extends Error {
  override name = 'TakenOver';
}

/** Gives the lease to `holder`, unless another process has it or everything is loaded. */
export const acquireLease = (
  payload: Payload,
  holder: string,
): Promise<'mine' | 'taken' | 'loaded'> =>
  inTransaction(payload, async (req) => {
    const found = await readProgress(req);
    if (found?.state === 'loaded' && (await holdsContent(payload))) return 'loaded';
    if (found?.state === 'loading' && found.until > Date.now()) return 'taken';
    const done = found?.state === 'loading' ? found.done : [];
    await writeProgress(req, { ...renewed(holder), done });
    return 'mine';
  });

/**
 * Runs a step unless an earlier start has. Its writes and the progress are committed together, and each step writes the
 * row of the lease, so that two processes cannot run steps at once.
 */
export const runStep = (
  payload: Payload,
  holder: string,
  { step, run }: { step: string; run: (req: PayloadRequest) => Promise<string> },
): Promise<{ id: string; isNew: boolean }> =>
  inTransaction(payload, async (req) => {
    const { done } = await renew(req, holder);
    const known = done.find((each) => each.step === step);
    if (known) return { id: known.id, isNew: false };
    const id = await run(req);
    await writeProgress(req, { ...renewed(holder), done: [...done, { step, id }] });
    return { id, isNew: true };
  });

export const finishLoading = (payload: Payload, holder: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    await renew(req, holder);
    await writeProgress(req, { state: 'loaded', holder, until: 0, done: [] });
  });

/** After a failure, so that the next start need not wait. */
export const releaseLease = (payload: Payload, holder: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    const found = await readProgress(req);
    if (found?.holder === holder) await writeProgress(req, { ...found, until: 0 });
  });

async function renew(req: PayloadRequest, holder: string): Promise<Progress> {
  const found = await readProgress(req);
  if (found?.holder !== holder) throw new TakenOver('Another process loads the demonstration.');
  const progress = { ...found, ...renewed(holder) };
  await writeProgress(req, progress);
  return progress;
}

const renewed = (holder: string) =>
  ({ state: 'loading', holder, until: Date.now() + LEASE_MS }) as const;
