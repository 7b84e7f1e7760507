import type {
  CollectionAfterChangeHook,
  Payload,
  PayloadRequest,
  TaskConfig,
  Where,
} from 'payload';
import { tagsFor } from '@regionwebb/content/tags';
import { announce } from '../../change-feed/announce';
import { propertyOf } from '../../../validation/unknown-values';
import { shareSize } from '../image-sizes';
import { isLargeEnough } from '../pictures/make-share-picture';
import { addSharePicture } from './add-share-picture';

/** A queue of its own, so that scheduled publishing does not wait for pictures. */
export const picturesQueue = 'pictures';
const task = 'makeSharePictures';
const AT_ONCE = 10;

/**
 * A job that makes the pictures to share of those that have none: they are from before there were any, or an older
 * version has been restored. A few in each step, which queues the next; the last announces the change, so that pages
 * show them. A step that is interrupted or fails begins anew with what is left.
 */
export const makeSharePictures: TaskConfig<'makeSharePictures'> = {
  slug: task,
  inputSchema: [
    { name: 'made', type: 'number', required: true },
    { name: 'skipped', type: 'number', required: true },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input, req: { payload } }) => {
    let { made, skipped } = input;
    for (let count = 0; count < AT_ONCE; count += 1) {
      const picture = await nextWithout(payload, skipped);
      if (!picture) {
        if (made > 0) await announce({ payload }, tagsFor('media'));
        return { output: {} };
      }
      if (await addSharePicture(payload, picture)) made += 1;
      else skipped += 1;
    }
    await queue(payload, { input: { made, skipped } });
    return { output: {} };
  },
};

const lacksShare: Where = {
  and: [
    { mimeType: { like: 'image/' } },
    { width: { greater_than_equal: shareSize.smallest.width } },
    { height: { greater_than_equal: shareSize.smallest.height } },
    { 'sizes.share.filename': { exists: false } },
  ],
};

/** The first picture without one, after so many that can have none. */
async function nextWithout(payload: Payload, skipped: number) {
  const { docs } = await payload.find({
    collection: 'media',
    where: lacksShare,
    sort: ['createdAt', 'id'],
    limit: 1,
    page: skipped + 1,
    trash: true,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** Begins at a start, unless there is nothing to do or what an earlier start began is still queued. */
export async function queueSharePictures(payload: Payload): Promise<void> {
  if (!(await nextWithout(payload, 0))) return;
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: task } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    overrideAccess: true,
  });
  if (totalDocs === 0) await queue(payload);
}

/** Has the job make what a save has left out: a restored version may be from before there were any. */
export const requestSharePicture: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { mimeType, width, height, sizes } = doc;
  const isPicture = String(mimeType).startsWith('image/') && isLargeEnough({ width, height });
  if (isPicture && !propertyOf(sizes?.share, 'filename')) await queue(req.payload, { req });
  return doc;
};

interface Step {
  input?: { made: number; skipped: number };
  /** Of a save, so that the job is there if the save is. */
  req?: PayloadRequest;
}

const queue = ({ jobs }: Payload, { input = { made: 0, skipped: 0 }, req }: Step = {}) =>
  jobs.queue({
    task,
    queue: picturesQueue,
    input,
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
