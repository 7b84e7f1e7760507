import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { localized } from '../addresses/public-addresses';
import { type OwnedCollection, ownedCollections, ownerOf } from '../owners/owner-of';
import { inSwedishTime } from '../publishing/swedish-time';
import { notify } from './notify';

const DAY_MS = 86_400_000;
/** Time enough to plan a review between other work, also over a week of holidays. */
const DAYS_BEFORE = 14;
const ROWS_READ = 200;

/**
 * Notifies the owners of published documents whose review date is within two weeks or has passed, once for each date: the
 * person who answers, otherwise the function.
 */
export async function notifyOfReviewDates(req: PayloadRequest, now: Date): Promise<void> {
  const until = new Date(now.getTime() + DAYS_BEFORE * DAY_MS);
  for (const collection of ownedCollections.filter((slug) => hasReviewDate(req.payload, slug)))
    for (let page = 1; ; page += 1) {
      const documents = await findDocuments(req, { collection, until, page });
      await notifyOwners(req, collection, documents);
      if (documents.length < ROWS_READ) break;
    }
}

const hasReviewDate = (payload: Payload, slug: OwnedCollection): boolean =>
  payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'reviewBy');

const rows = z.array(z.looseObject({ id: z.string(), reviewBy: z.coerce.date() }));

type Row = z.infer<typeof rows>[number];

async function findDocuments(
  req: PayloadRequest,
  { collection, until, page }: { collection: OwnedCollection; until: Date; page: number },
): Promise<Row[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        { reviewBy: { less_than_equal: until.toISOString() } },
      ],
    },
    sort: ['reviewBy', 'id'],
    limit: ROWS_READ,
    page,
    pagination: true,
    select: { reviewBy: true, [titleField(req, collection)]: true },
    req,
  });
  return rows.parse(docs);
}

const titleField = ({ payload }: PayloadRequest, slug: OwnedCollection): string =>
  payload.collections[slug].config.admin.useAsTitle ?? 'id';

const known = z.array(z.object({ event: z.string() }));

async function notifyOwners(req: PayloadRequest, collection: OwnedCollection, documents: Row[]) {
  const events = new Map(
    documents.map((row) => [`review-date ${collection} ${row.id} ${dayOf(row)}`, row]),
  );
  const { docs } = await req.payload.db.find({
    collection: 'notifications',
    where: { event: { in: [...events.keys()] } },
    limit: 0,
    pagination: false,
    select: { event: true },
    req,
  });
  for (const { event } of known.parse(docs)) events.delete(event);
  for (const [event, row] of events) {
    const { ownerFunction, ownerPerson } = await ownerOf(req, collection, row.id);
    const field = titleField(req, collection);
    await notify(req, {
      kind: 'review-date',
      to: ownerPerson ? [ownerPerson] : [],
      toFunctions: !ownerPerson && ownerFunction ? [ownerFunction] : [],
      collection,
      document: row.id,
      title: localized(row, field, 'sv') ?? localized(row, field, 'en'),
      text: dayOf(row),
      event,
    });
  }
}

const dayOf = ({ reviewBy }: Row): string => inSwedishTime(reviewBy).slice(0, 'yyyy-mm-dd'.length);
