import type { Endpoint } from 'payload';
import { z } from 'zod';

/** The newest: a page that was changed before so many others were no longer says so. */
const MOST = 1_000;

const changes = z.array(
  z.object({
    page: z.object({ collection: z.string(), documentId: z.string(), locale: z.string() }),
    changedAt: z.string(),
  }),
);

/**
 * `GET /api/comments/changed-pages`, for anybody: the pages that say that they were changed after a comment, and when, the
 * newest first. Nothing else of a comment (K18).
 */
export const listChangedPages: Omit<Endpoint, 'root'> = {
  path: '/changed-pages',
  method: 'get',
  handler: async ({ payload }) => {
    const { docs } = await payload.db.find({
      collection: 'comments',
      where: { and: [{ changeShown: { equals: true } }, { secrecy: { not_equals: true } }] },
      sort: '-changedAt',
      select: { changedAt: true, page: true },
      limit: MOST,
      pagination: false,
    });
    const pages = changes.parse(docs).map(({ page, changedAt }) => ({
      ...{ collection: page.collection, id: page.documentId, locale: page.locale, at: changedAt },
    }));
    return Response.json({ pages });
  },
};
