import { type Locale, locales } from '@regionwebb/content/locales';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Review } from './states';

/** Who last reminded of a text, when (ISO 8601), and what they wrote. */
export interface Reminder {
  by: string | null;
  at: string;
  text: string | null;
}

const MOST = 20;

const rows = z.array(
  z.object({
    locale: z.enum(locales).nullish().catch(null),
    by: z.string().nullish(),
    text: z.string().nullish(),
    createdAt: z.coerce.date(),
  }),
);

/**
 * The last reminder of a document in each language, since it was sent or returned. A reminder saves no version, so it is
 * read from the notifications, which are kept for ninety days.
 */
export async function readReminders(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  reviews: Record<Locale, Review>,
): Promise<Partial<Record<Locale, Reminder>>> {
  const waiting = locales.flatMap((locale) => {
    const since = beganAt(reviews[locale]);
    return since === null ? [] : [{ locale, since }];
  });
  if (waiting.length === 0) return {};
  const { docs } = await req.payload.db.find({
    collection: 'notifications',
    where: {
      and: [
        { kind: { equals: 'reminded' } },
        { about: { equals: collection } },
        { document: { equals: id } },
      ],
    },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    req,
  });
  const reminders = rows.parse(docs);
  return Object.fromEntries(
    waiting.flatMap(({ locale, since }) => {
      const last = reminders.find(
        (each) => each.locale === locale && each.createdAt.toISOString() >= since,
      );
      return last ? [[locale, asReminder(last)]] : [];
    }),
  );
}

const asReminder = ({ by, createdAt, text }: z.infer<typeof rows>[number]): Reminder => ({
  by: by ?? null,
  at: createdAt.toISOString(),
  text: text ?? null,
});

/** Since when somebody is waited for; null where nobody is. */
function beganAt({ state, sentAt, decidedAt }: Review): string | null {
  if (state === 'review') return sentAt ?? '';
  return state === 'returned' ? (decidedAt ?? '') : null;
}
