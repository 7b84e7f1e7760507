import type { PayloadRequest, Where } from 'payload';
import { type Edition, keyOf, type StoredReference } from './reference';
import type { Target } from './references-in';

const to = ({ collection, id }: Target): Where[] => [
  { toCollection: { equals: collection } },
  { toId: { equals: id } },
];

/** Marks the published references to a document by what visitors can read of it. */
export async function markReferences(
  req: PayloadRequest,
  target: Target,
  { isPublic, languages, publicFrom }: Edition,
): Promise<void> {
  const mark = (isBroken: boolean, where: Where[]) =>
    req.payload.db.updateMany({
      collection: 'references',
      where: {
        and: [
          ...[...to(target), { inPublished: { equals: true } }, ...where],
          { or: [{ isBroken: { equals: !isBroken } }, otherTime(publicFrom)] },
        ],
      },
      data: { isBroken, publicFrom },
      returning: false,
      req,
    });
  if (!isPublic) {
    await mark(true, []);
    return;
  }
  const lacking = [
    ...(languages.includes('sv') ? [] : ['inSwedish']),
    ...(languages.includes('en') ? [] : ['inEnglish']),
  ];
  await mark(
    false,
    lacking.map((field) => ({ [field]: { not_equals: true } })),
  );
  if (lacking.length > 0)
    await mark(true, [{ or: lacking.map((field) => ({ [field]: { equals: true } })) }]);
}

const otherTime = (time: string | null): Where =>
  time === null
    ? { publicFrom: { exists: true } }
    : { or: [{ publicFrom: { exists: false } }, { publicFrom: { not_equals: time } }] };

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
