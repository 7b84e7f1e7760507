import type { Payload, Where } from 'payload';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;
/** A document whose date has passed is notified of once; after a year once more. */
const REVIEW_DATES_KEPT_DAYS = 365;

/** Removes old notifications, which name colleagues, but none that still waits to be mailed. */
export async function removeOldNotifications({ db }: Payload, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  const where: Where = {
    and: [
      { mail: { not_equals: 'waiting' } },
      {
        or: [
          {
            and: [
              { kind: { not_equals: 'review-date' } },
              { createdAt: { less_than: before(KEPT_DAYS) } },
            ],
          },
          { createdAt: { less_than: before(REVIEW_DATES_KEPT_DAYS) } },
        ],
      },
    ],
  };
  await db.deleteMany({ collection: 'notifications', where });
}
