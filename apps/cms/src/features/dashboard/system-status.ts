import { statfs } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { countLate } from '../diary/send-to-diary';

const SITE_TIMEOUT_MS = 1_500;
const LATE_MS = 10 * 60_000;

export type SiteStatus = 'following' | 'behind' | 'unreachable';

const health = z.object({ feed: z.string() });

/** Whether the site answers at its public address, and follows the changes of the CMS. */
export async function readSite(): Promise<SiteStatus> {
  const { env } = await import('../../env');
  try {
    const answer = await fetch(new URL('/halsa/redo', env.WEB_URL), {
      signal: AbortSignal.timeout(SITE_TIMEOUT_MS),
      redirect: 'error',
    });
    const { feed } = health.parse(await answer.json());
    return feed === 'following' ? 'following' : 'behind';
  } catch {
    return 'unreachable';
  }
}

const lastRun = z.object({ value: z.number() });

/** When the queue last ran, as recorded each minute; undefined before it ever did. One query. */
export async function readLastRun(req: PayloadRequest): Promise<{ at?: Date; isLate: boolean }> {
  const row = await req.payload.db.findOne({
    collection: 'counters',
    where: { key: { equals: 'jobs-last-run' } },
    req,
  });
  const value = lastRun.safeParse(row).data?.value;
  return value === undefined
    ? { isLate: false }
    : { at: new Date(value), isLate: Date.now() - value > LATE_MS };
}

const WEEK_MS = 7 * 86_400_000;
const MOST = 100;

const notification = z.object({ mail: z.string(), error: z.string().nullish() });

export interface Mail {
  isConfigured: boolean;
  /** How many should have been mailed by now; at most 100. */
  unsent: number;
  /** How many could not be delivered during the last week; at most 100. */
  failed: number;
  lastError?: string;
}

/** What `mailState` says (features/notifications), in one query and with counts to a hundred. */
export async function readMail(req: PayloadRequest): Promise<Mail> {
  const { env } = await import('../../env');
  const now = Date.now();
  const { docs } = await req.payload.db.find({
    collection: 'notifications',
    where: {
      or: [
        {
          and: [
            { mail: { equals: 'waiting' } },
            {
              or: [
                { due: { less_than_equal: new Date(now - LATE_MS).toISOString() } },
                { attempts: { greater_than: 0 } },
              ],
            },
          ],
        },
        {
          and: [
            { mail: { equals: 'failed' } },
            { updatedAt: { greater_than: new Date(now - WEEK_MS).toISOString() } },
          ],
        },
      ],
    },
    select: { mail: true, error: true },
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
    req,
  });
  const rows = docs.map((row) => notification.parse(row));
  const failed = rows.filter(({ mail }) => mail === 'failed').length;
  return {
    isConfigured: env.SMTP_URL !== undefined,
    ...{ failed, unsent: rows.length - failed },
    lastError: rows.find(({ error }) => error)?.error ?? undefined,
  };
}

/** How many comments the diary should have taken by now; undefined where none is connected. */
export async function readDiary({ payload }: PayloadRequest): Promise<number | undefined> {
  const { env } = await import('../../env');
  return env.DIARY_WEBHOOK_URL ? countLate(payload, new Date()) : undefined;
}

export interface Disk {
  freeBytes: number;
  /** Less than a tenth, or a gigabyte, is free. */
  isNearlyFull: boolean;
}

/** The disk of DATA_DIR; undefined where it cannot be read. */
export async function readDisk(): Promise<Disk | undefined> {
  const { env } = await import('../../env');
  const disk = await statfs(env.DATA_DIR).catch(() => undefined);
  if (!disk) return undefined;
  const freeBytes = disk.bavail * disk.bsize;
  return { freeBytes, isNearlyFull: freeBytes < 1e9 || disk.bavail < disk.blocks / 10 };
}
