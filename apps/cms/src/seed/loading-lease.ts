import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/transactions';
import { propertyOf } from '../validation/unknown-values';
import { holdsContent } from './holds-content';

const progress = z.object({
  state: z.enum(['loading', 'loaded']),
  /** Who loads it, and until when nobody else may, in milliseconds. */
  holder: z.string(),
  until: z.number(),
  done: z.array(z.object({ step: z.string(), id: z.string() })),
});

/** How far the demonstration content has been loaded: one row, which every step writes in its own transaction. */
export type Progress = z.infer<typeof progress>;

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const KEY = 'demonstration';
const where = { key: { equals: KEY } };
const collection = 'payload-kv';

export const readProgress = async (req: Asking): Promise<Progress | undefined> =>
  progress.safeParse(propertyOf(await req.payload.db.findOne({ collection, where, req }), 'data'))
    .data;

export const writeProgress = async (req: Asking, data: Progress): Promise<void> => {
  await req.payload.db.upsert({ collection, where, data: { key: KEY, data }, req });
};

/** Whether an earlier start began to load it and did not come to the end, or another process is loading it now. */
export const isBeingLoaded = async (payload: PayloadRequest['payload']): Promise<boolean> =>
  (await readProgress({ payload }))?.state === 'loading';

/** A process that has written nothing for so long has ended: another one finishes what it began. */
const LEASE_MS = 20_000;

/** Another process took over, since this one had written nothing for long. */
export class TakenOver extends Error {
  override name = 'TakenOver';
}

/** Makes `holder` the one who loads, unless another process is at it or it has all been loaded meanwhile. */
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
 * Runs a step, unless an earlier start has: what it wrote and that it is done are committed together. Both are under
 * the one row that whoever loads writes, so two processes cannot run steps at once.
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

/** After a failure: the next start need not wait for this one. */
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
