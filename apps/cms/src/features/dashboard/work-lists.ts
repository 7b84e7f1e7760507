import type { PayloadRequest, Where } from 'payload';
import { inSwedishTime } from '../publishing/swedish-time';
import { workItem, type WorkItem } from '../work-list/work-items';
import { hasRole } from '../../access/roles';
import { oncePerRequest } from './once-per-request';

/** The most that a widget reads. */
export const MOST = 30;
const PLANNED_MOST = 100;
const DAY_MS = 86_400_000;
/** How far ahead plans are shown. */
export const PLANNED_DAYS = 14;

async function find(
  req: PayloadRequest,
  where: Where,
  { sort, limit = MOST }: { sort: string[]; limit?: number },
): Promise<WorkItem[]> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'work-items', where, sort, limit, pagination: false, req },
  });
  return docs.map((row) => workItem.parse(row));
}

const is = (name: string, value: unknown): Where => ({ [name]: { equals: value } });

/**
 * What the user has begun, written or sent, and has to work on: returned texts first, so that drafts never hide them.
 */
export const readMine = oncePerRequest(async (req) => {
  const id = req.user?.id;
  const isMine = ['writtenBy', 'draftBy', 'sentBy'].map((name) => is(name, id));
  const items = await find(
    req,
    { and: [{ state: { in: ['draft', 'returned'] } }, { or: isMine }] },
    { sort: ['-state', '-changedAt'], limit: 2 * MOST },
  );
  const inState = (state: string) => items.filter((item) => item.state === state);
  return {
    drafts: inState('draft').filter(({ writtenBy, draftBy }) => writtenBy === id || draftBy === id),
    returned: inState('returned'),
    /** Whether there may be more than was read. */
    areMore: items.length === 2 * MOST,
  };
});

/** Texts sent for review: to the user first, then to nobody in particular, the oldest first. */
export const readToReview = (req: PayloadRequest): Promise<WorkItem[]> =>
  find(
    req,
    {
      and: [
        is('state', 'review'),
        { or: [is('reviewer', req.user?.id), { reviewer: { exists: false } }] },
      ],
    },
    { sort: ['-reviewer', 'sentAt'] },
  );

/** Planned publications, those that are late too, and approved texts whose plan failed, which have no time any more. */
export const readPlanned = (req: PayloadRequest, now: Date): Promise<WorkItem[]> => {
  const until = new Date(now.getTime() + PLANNED_DAYS * DAY_MS).toISOString();
  return find(
    req,
    {
      or: [
        { and: [is('state', 'planned'), { publishAt: { less_than: until } }] },
        { and: [is('state', 'approved'), { reason: { exists: true } }] },
      ],
    },
    { sort: ['publishAt'], limit: PLANNED_MOST },
  );
};

/**
 * Published documents whose day of review, or whose last day, has passed; for an author those that she answers for. One
 * item for each document.
 */
export async function readDue(req: PayloadRequest, now: Date): Promise<WorkItem[]> {
  // Days are stored at noon.
  const today = `${inSwedishTime(now).slice(0, 'yyyy-mm-dd'.length)}T00:00:00.000Z`;
  const isPublished = is('isPublished', true);
  const isOver: Where = {
    or: [
      { and: [isPublished, { endsAt: { less_than: today } }] },
      { and: [isPublished, { reviewBy: { less_than: today } }] },
    ],
  };
  const owned = is('ownerPerson', req.user?.id);
  const where = hasRole(req.user, 'author') ? { and: [isOver, owned] } : isOver;
  const items = await find(req, where, { sort: ['reviewBy', 'document', '-locale'] });
  return items.filter(
    ({ document }, place) => items.findIndex((each) => each.document === document) === place,
  );
}

/** Items by the id of their document, for what other collections name by id. */
export const itemsById = (req: PayloadRequest, ids: string[]): Promise<WorkItem[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : find(
        req,
        { document: { in: [...new Set(ids)] } },
        { sort: ['document', '-locale'], limit: 2 * ids.length },
      );
