import { isLocale } from '@regionwebb/content/locales';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/transactions';
import { languageStates } from '../../features/publishing/language-state';
import { newestVersion } from '../../features/versions/newest-version';
import { queuePublication } from '../../features/workflow/planned-publication';
import { noReview, reviewIn } from '../../features/workflow/states';
import { takeInSave } from '../../features/workflow/taken-step';

/** A job of Payload's own scheduled publication. */
const scheduled = z.object({
  id: z.string(),
  waitUntil: z.coerce.date(),
  input: z.object({
    type: z.string().nullish(),
    locale: z.string().nullish(),
    doc: z.object({ relationTo: z.string(), value: z.unknown() }),
    user: z.object({ value: z.unknown() }).nullish(),
  }),
});

type Scheduled = z.infer<typeof scheduled>;

/**
 * Earlier releases scheduled publications by Payload's job, which publishes whatever is newest at its time. Those that
 * are queued become plans for the text as it is now. Safe to repeat.
 */
export async function moveScheduledPublications(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { not_equals: true } }],
    },
    pagination: false,
    limit: 0,
  });
  for (const job of docs) {
    const { data } = scheduled.safeParse(job);
    await inTransaction(payload, async (req) => {
      if (data) await move(req, data);
      await payload.db.deleteOne({
        collection: 'payload-jobs',
        where: { id: { equals: job.id } },
        req,
      });
    });
  }
}

async function move(req: PayloadRequest, { waitUntil, input }: Scheduled): Promise<void> {
  const { payload } = req;
  const collection = payload.config.collections.find(
    ({ slug, versions }) => slug === input.doc.relationTo && versions?.drafts,
  )?.slug;
  const id = idOf(input.doc.value);
  if (!collection || id === null) return;
  const by = idOf(input.user?.value);
  if (input.type !== 'unpublish') return plan(req, { collection, id, by, waitUntil, input });
  await payload.jobs.queue({
    task: 'unpublishPlanned',
    input: { collection, document: id, by },
    waitUntil,
    overrideAccess: true,
    req,
  });
}

interface Plan {
  collection: CollectionSlug;
  id: string;
  by: string | null;
  waitUntil: Date;
  input: Scheduled['input'];
}

async function plan(
  req: PayloadRequest,
  { collection, id, by, waitUntil, input }: Plan,
): Promise<void> {
  const locale = isLocale(input.locale ?? '') && input.locale === 'en' ? 'en' : 'sv';
  const newest = await newestVersion(req, collection, id);
  if (!newest || !(await languageStates(req, collection, id))[locale].isWaiting) return;
  const { writtenBy, writtenName } = reviewIn(newest.version, locale);
  const at = waitUntil.toISOString();
  const review = {
    ...{ ...noReview, writtenBy, writtenName, state: 'planned' as const },
    ...{ decidedBy: by, decidedAt: new Date().toISOString() },
    ...{ version: newest.id, publishAt: at },
  };
  takeInSave(req, { collection, id, review, cause: 'planned', version: newest.version });
  await req.payload.update({
    ...{ collection, id, locale, fallbackLocale: false, depth: 0, draft: true },
    data: {},
    overrideAccess: true,
    req,
  });
  await queuePublication(req, { collection, id, locale, at, by });
}

/** The id of a relation, populated or not. */
function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof id === 'string' ? id : null;
}
