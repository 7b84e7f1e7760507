import type { PayloadRequest, Where } from 'payload';
import { keyOf, type StoredReference } from './reference';
import type { Target } from './references-in';

const to = ({ collection, id }: Target): Where[] => [
  { toCollection: { equals: collection } },
  { toId: { equals: id } },
];

/** Marks the published references to a document as broken or not, as visitors can read it or not. */
export async function markBroken(
  req: PayloadRequest,
  target: Target,
  isPublic: boolean,
): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'references',
    where: {
      and: [...to(target), { inPublished: { equals: true } }, { isBroken: { equals: isPublic } }],
    },
    data: { isBroken: !isPublic },
    returning: false,
    req,
  });
}

/** The documents and globals that refer to a document, each once. */
export async function usersOf(req: PayloadRequest, target: Target): Promise<Target[]> {
  const { docs } = await req.payload.db.find<StoredReference>({
    collection: 'references',
    where: { and: to(target) },
    select: { fromCollection: true, fromId: true },
    limit: 0,
    pagination: false,
    req,
  });
  const users = docs.map(({ fromCollection, fromId }) => ({
    collection: fromCollection,
    id: fromId,
  }));
  return [...new Map(users.map((user) => [keyOf(user), user])).values()];
}
