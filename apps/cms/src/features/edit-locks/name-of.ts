import type { PayloadRequest } from 'payload';

/** What colleagues call the one who holds a document. */
export async function nameOf(req: PayloadRequest, user: unknown): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: user } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  return docs[0]?.name ?? 'en kollega';
}
