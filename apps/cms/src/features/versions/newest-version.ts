import type { CollectionSlug, PayloadRequest } from 'payload';

/** The version that Payload overwrites when it autosaves or unpublishes: the one saved last, with all its languages. */
export const newestVersion = async (req: PayloadRequest, collection: CollectionSlug, id: unknown) =>
  (
    await req.payload.db.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req,
    })
  ).docs[0];
