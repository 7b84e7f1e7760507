import type { PayloadRequest, Where } from 'payload';
import { isLive } from '../addresses/public-addresses';
import { followsAnother } from './leads-somewhere';

/** What is published at an address wins over a redirect that starts there. */
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

/** One redirect per old address; the collection's own hooks keep chains short and free of loops. */
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
  const save = { collection: 'redirects', depth: 0, context: followsAnother, req } as const;
  if (known)
    await req.payload.update({ ...save, overrideAccess: true, id: known.id, data: { to } });
  else await req.payload.create({ ...save, overrideAccess: true, data: { from, to } });
};
