import { keepingLocale } from '../../database/transactions';
import type { CollectionSlug, PayloadRequest } from 'payload';

interface Asked {
  collection: CollectionSlug;
  id: string;
  version: string;
}

/**
 * One version of a document, with all its languages; undefined where there is none, or it is another document's. As the
 * user of the request may read it, or past all access rules for the site, which has been given a token for it.
 */
export async function findVersion(
  req: PayloadRequest,
  { collection, id, version }: Asked,
  { overrideAccess }: { overrideAccess: boolean },
) {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
    locale: 'all',
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess,
    user: req.user,
    req: keepingLocale(req),
  });
  return docs[0]?.version;
}
