import { isLocale } from '@regionwebb/content/locales';
import type { Payload } from 'payload';
import { z } from 'zod';
import { reportPackage } from '../packages/planned-package';
import { collectionOf, reportFailure, reportUnpublication } from '../workflow/planned-publication';

const WEEK_MS = 7 * 86_400_000;
const MOST = 50;

const REASON =
  'Systemet svarade med ett fel, fyra gånger i rad. Planera på nytt, och säg till den som sköter driften om det händer igen.';

const job = z.object({
  id: z.coerce.string(),
  taskSlug: z.string(),
  input: z.object({
    document: z.string(),
    collection: z.string().nullish(),
    locale: z.string().nullish(),
    at: z.string().nullish(),
    by: z.string().nullish(),
  }),
});

type GivenUp = z.infer<typeof job>;

/**
 * Reports the plans whose jobs Payload gave up after their last attempt, which would otherwise stay planned for a time that
 * has passed: what was planned says so and can be planned again, and the planner is notified. Called every minute; what
 * is reported is no longer planned, or was notified of under the same name.
 */
export async function reportGivenUp(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { hasError: { equals: true } },
        { completedAt: { exists: false } },
        { taskSlug: { in: ['publishPlanned', 'unpublishPlanned', 'publishPackage'] } },
        { updatedAt: { greater_than: new Date(now.getTime() - WEEK_MS).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
  });
  for (const row of docs) {
    const { data } = job.safeParse(row);
    if (data) await report(payload, data);
  }
}

async function report(payload: Payload, { id: ofJob, taskSlug, input }: GivenUp): Promise<void> {
  const { document: id, at, by } = input;
  if (taskSlug === 'publishPackage') return reportPackage(payload, id, REASON, at ?? undefined);
  const collection = collectionOf(payload, input.collection ?? '');
  if (!collection) return undefined;
  if (taskSlug === 'unpublishPlanned')
    return reportUnpublication(payload, { collection, id, by }, REASON, `given-up:${ofJob}`);
  const locale = input.locale ?? '';
  if (!isLocale(locale) || !at) return undefined;
  return reportFailure(payload, { collection, id, locale, at, by }, REASON);
}
