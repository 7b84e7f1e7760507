import type { PayloadRequest, Where } from 'payload';
import { isLive } from '../addresses/public-addresses';
import { automaticRedirect } from './refuse-dead-target';

/** Deletes redirects from an address where a document is published. */
export const occupyAddress = async (req: PayloadRequest, address: string): Promise<void> => {
  const from: Where = { from: { equals: address } };
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    where: from,
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) return;
  await req.payload.delete({ collection: 'redirects', where: from, overrideAccess: true, req });
};

/** Creates or updates the redirect from an old address; the hooks of the collection shorten chains. */
export const writeRedirect = async (
  req: PayloadRequest,
  from: string,
  to: string,
): Promise<void> => {
  if (await isLive(req, from)) return;
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const [known] = docs;
  const save = { collection: 'redirects', depth: 0, context: automaticRedirect, req } as const;
  if (known)
    await req.payload.update({ ...save, overrideAccess: true, id: known.id, data: { to } });
  else await req.payload.create({ ...save, overrideAccess: true, data: { from, to } });
};
