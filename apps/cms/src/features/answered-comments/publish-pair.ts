import { tagsFor } from '@regionwebb/content/tags';
import type { PayloadRequest, Where } from 'payload';
import { announce } from '../change-feed/announce';
import type { ApprovedTexts } from './approved-texts';

const collection = 'answered-comments';

interface Published {
  texts: ApprovedTexts;
  /** The id of the comment, and the page it was about. */
  comment: string;
  page: { collection: string; documentId: string; locale: string };
  /** ISO 8601. */
  at: string;
}

/** Shows a question and its answer on the site, by the change feed at once. */
export async function publishPair(
  req: PayloadRequest,
  { texts, comment, page, at }: Published,
): Promise<void> {
  const { collection: kind, documentId, locale } = page;
  await req.payload.db.create({
    collection,
    data: {
      ...{ ...texts, comment, publishedAt: at, withdrawnAt: null },
      page: { collection: kind, documentId, locale: locale === 'en' ? 'en' : 'sv' },
    },
    req,
    returning: false,
  });
  await announce(req, tagsFor(collection));
}

/** Takes what is published of a comment off the site. The texts are kept with the comment (R1). */
export async function withdrawPair(
  req: PayloadRequest,
  comment: string,
  at: string,
): Promise<void> {
  const where: Where = {
    and: [{ comment: { equals: comment } }, { withdrawnAt: { exists: false } }],
  };
  await req.payload.db.updateMany({ collection, where, data: { withdrawnAt: at }, req });
  await announce(req, tagsFor(collection));
}

/** Removes all that is or was published of comments which are disposed of: their number. */
export async function disposeOfPairs(req: PayloadRequest, comments: string[]): Promise<number> {
  const where: Where = { comment: { in: comments } };
  const { totalDocs } = await req.payload.db.count({ collection, where, req });
  if (totalDocs === 0) return 0;
  await req.payload.db.deleteMany({ collection, where, req });
  await announce(req, tagsFor(collection));
  return totalDocs;
}
