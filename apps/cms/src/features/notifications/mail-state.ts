import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { env } from '../../env';

const WEEK_MS = 7 * 86_400_000;

export interface MailState {
  /** Whether SMTP_URL names a mail server. */
  configured: boolean;
  /** How many notifications should have been mailed by now, and since when the first of them. */
  unsent: number;
  oldestUnsent?: Date;
  /** What the mail server last answered to a mail it did not take. May name an address, so for administrators only. */
  lastError?: string;
  /** How many could not be delivered during the last week. */
  failed: number;
}

/** The state of the mail of notifications, for the dashboard: two small queries. */
export async function mailState(
  { payload }: { payload: Payload },
  now = new Date(),
): Promise<MailState> {
  const weekAgo = new Date(now.getTime() - WEEK_MS).toISOString();
  const [waiting, failed] = await Promise.all([
    findFirst(payload, isUnsent(now), 'createdAt'),
    findFirst(
      payload,
      { and: [{ mail: { equals: 'failed' } }, { updatedAt: { greater_than: weekAgo } }] },
      '-updatedAt',
    ),
  ]);
  const [oldest] = waiting.docs;
  return {
    configured: env.SMTP_URL !== undefined,
    unsent: waiting.totalDocs,
    oldestUnsent: oldest?.createdAt,
    lastError: oldest?.error ?? failed.docs[0]?.error ?? undefined,
    failed: failed.totalDocs,
  };
}

/** Due by now, or tried and put off; not what waits for the daily mail. */
const isUnsent = (now: Date): Where => ({
  and: [
    { mail: { equals: 'waiting' } },
    { or: [{ due: { less_than_equal: now.toISOString() } }, { attempts: { greater_than: 0 } }] },
  ],
});

const found = z.object({
  totalDocs: z.number(),
  docs: z.array(z.object({ createdAt: z.coerce.date(), error: z.string().nullish() })),
});

const findFirst = async ({ db }: Payload, where: Where, sort: string) =>
  found.parse(
    await db.find({
      collection: 'notifications',
      where,
      sort,
      limit: 1,
      pagination: true,
      select: { createdAt: true, error: true },
    }),
  );
