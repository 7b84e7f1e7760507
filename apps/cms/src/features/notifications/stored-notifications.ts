import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { kinds, type NoticeKind } from './kinds';

const rows = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(kinds.map(({ value }) => value)),
    recipient: z.string(),
    isFunction: z
      .boolean()
      .nullish()
      .transform((is) => is ?? false),
    about: z.string().nullish(),
    document: z.string().nullish(),
    title: z.string().nullish(),
    locale: z.string().nullish(),
    by: z.string().nullish(),
    text: z.string().nullish(),
    attempts: z
      .number()
      .nullish()
      .transform((attempts) => attempts ?? 0),
    createdAt: z.coerce.date(),
    sentAt: z.coerce.date().nullish(),
  }),
);

export type StoredNotification = z.infer<typeof rows>[number];

const collection = 'notifications';

export async function findNotifications(
  { db }: Payload,
  { where, sort, limit }: { where: Where; sort: string; limit: number },
): Promise<StoredNotification[]> {
  const { docs } = await db.find({ collection, where, sort, limit, pagination: false });
  return rows.parse(docs);
}

/** Those whose mail is to be sent by now, of some kinds alone if these are given. */
export const isDue = (now: Date, only?: readonly NoticeKind[]): Where => ({
  and: [
    { mail: { equals: 'waiting' } },
    { due: { less_than_equal: now.toISOString() } },
    ...(only ? [{ kind: { in: [...only] } }] : []),
  ],
});

/** SQLite writes them one by one, so that others can write in between. */
export async function updateNotifications(
  { db }: Payload,
  rows: readonly { id: string }[],
  data: object,
): Promise<void> {
  if (rows.length === 0) return;
  const where = { id: { in: rows.map(({ id }) => id) } };
  await db.updateMany({ collection, where, data: { ...data }, returning: false });
}
