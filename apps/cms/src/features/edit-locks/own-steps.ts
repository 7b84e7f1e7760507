import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { property } from '../../validation/property';

const steps = z.object({
  user: z.union([z.string(), z.number()]),
  /** What the first of the autosaves was written over, and what the last of them left, in milliseconds. */
  since: z.number(),
  saved: z.number(),
});

export type OwnSteps = z.infer<typeof steps>;

/** Kept where Payload keeps such things, but in the transaction of the save, which `payload.kv` has no part in. */
interface Written {
  collection: string;
  id: unknown;
}

/** The unbroken row of autosaves from one person's form that a document's newest version ends, if it ends one. */
export const readOwnSteps = async (
  req: PayloadRequest,
  written: Written,
): Promise<OwnSteps | undefined> => {
  const row = await req.payload.db.findOne({
    collection: 'payload-kv',
    where: { key: { equals: keyOf(written) } },
    req,
  });
  return steps.safeParse(property(row, 'data')).data;
};

/** Keeps the row while it grows; what is saved in another way ends it. */
export const keepOwnSteps = async (
  req: PayloadRequest,
  written: Written,
  own: OwnSteps | undefined,
): Promise<void> => {
  const key = keyOf(written);
  const where = { key: { equals: key } };
  await (own
    ? req.payload.db.upsert({ collection: 'payload-kv', where, data: { key, data: own }, req })
    : req.payload.db.deleteMany({ collection: 'payload-kv', where, req }));
};

const keyOf = ({ collection, id }: Written): string => `own-steps:${collection}:${String(id)}`;
