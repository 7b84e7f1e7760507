import type { PayloadRequest } from 'payload';
import { isMongo } from '../../database/mongodb/mongodb';
import { propertyOf } from '../../validation/unknown-values';
import { type Edition, editionOf, keyOf, unread } from './reference';
import { type Tracked, trackedCollections } from './tracked';
import type { Target } from './references-in';

/** The ids of those documents of a collection, each once. MongoDB throws for `in` with what cannot be an id. */
export function idsOf({ payload }: PayloadRequest, collection: Tracked, of: Target[]): string[] {
  const ids = of.filter((each) => each.collection === collection).map(({ id }) => id);
  return [...new Set(ids)].filter((id) => !isMongo(payload.db) || OBJECT_ID.test(id));
}

const OBJECT_ID = /^[\da-f]{24}$/iu;

/** What visitors can read of those targets, by one query for each collection. */
export async function editionsOf(
  req: PayloadRequest,
  targets: Target[],
): Promise<(target: Target) => Edition> {
  const editions = new Map<string, Edition>();
  for (const collection of trackedCollections) {
    const ids = idsOf(req, collection, targets);
    if (ids.length === 0) continue;
    const { docs } = await req.payload.db.find({
      collection,
      where: { id: { in: ids } },
      select: { _status: true, deletedAt: true, slug: true, publishedAt: true },
      // The default order may be by a localised field, which needs a language.
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      req,
    });
    for (const row of docs)
      editions.set(
        keyOf({ collection, id: String(propertyOf(row, 'id')) }),
        editionOf(req, collection, row),
      );
  }
  return (target) => editions.get(keyOf(target)) ?? unread;
}
