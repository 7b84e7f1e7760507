import type { Endpoint, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * `GET /api/media/file-now/<name>`: what the file is called that has taken the place of one. Replacing a file gives
 * it a new name, as moving the focal point does for the picture to share, and old links lead to the new file.
 */
export const fileNow: Omit<Endpoint, 'root'> = {
  path: '/file-now/:filename',
  method: 'get',
  handler: async (req) => {
    const old: unknown = req.routeParams?.filename;
    const filename = (await otherFormOf(req, old)) ?? (await successorOf(req, old));
    return filename === undefined || filename === old
      ? Response.json({}, { status: 404 })
      : Response.json({ filename });
  },
};

/** Names from before they were canonical may be linked to in another form of Unicode than they have. */
const otherFormOf = async (req: PayloadRequest, name: unknown): Promise<string | undefined> => {
  if (typeof name !== 'string') return undefined;
  const forms = [name.normalize('NFC'), name.normalize('NFD')].filter((form) => form !== name);
  if (forms.length === 0) return undefined;
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { in: forms } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs[0]?.filename ?? undefined;
};

const successorOf = async (req: PayloadRequest, old: unknown): Promise<string | undefined> => {
  const { docs } = await req.payload.findVersions({
    collection: 'media',
    where: {
      or: [
        { 'version.filename': { equals: old } },
        { 'version.sizes.share.filename': { equals: old } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const parent: unknown = propertyOf(docs[0], 'parent');
  if (typeof parent !== 'string') return undefined;
  const found = await req.payload.find({
    collection: 'media',
    where: { id: { equals: parent } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const [now] = found.docs;
  const isShare = docs[0]?.version.filename !== old;
  return (isShare ? now?.sizes?.share?.filename : now?.filename) ?? undefined;
};
