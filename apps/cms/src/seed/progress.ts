import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { property } from '../validation/property';

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
  progress.safeParse(property(await req.payload.db.findOne({ collection, where, req }), 'data'))
    .data;

export const writeProgress = async (req: Asking, data: Progress): Promise<void> => {
  await req.payload.db.upsert({ collection, where, data: { key: KEY, data }, req });
};

/** Whether an earlier start began to load it and did not come to the end, or another process is loading it now. */
export const isBeingLoaded = async (payload: PayloadRequest['payload']): Promise<boolean> =>
  (await readProgress({ payload }))?.state === 'loading';
