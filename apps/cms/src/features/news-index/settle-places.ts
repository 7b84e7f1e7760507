import type { PayloadRequest } from 'payload';
import type { Place } from './places-of';

type Writer = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Makes an article's places these and no others; a save that moves nothing writes nothing. */
export async function settlePlaces(req: Writer, article: string, wanted: Place[]): Promise<void> {
  const { db } = req.payload;
  const { docs } = await db.find<Place & { id: string }>({
    collection: 'listings',
    where: { article: { equals: article } },
    pagination: false,
    limit: 0,
    req,
  });
  const isIn = (place: Place, places: Place[]) => places.some((each) => isSame(each, place));
  const left = docs.filter((place) => !isIn(place, wanted)).map(({ id }) => id);
  if (left.length > 0)
    await db.deleteMany({ collection: 'listings', where: { id: { in: left } }, req });
  for (const place of wanted.filter((each) => !isIn(each, docs)))
    await db.create({
      collection: 'listings',
      data: { ...place, article },
      req,
      returning: false,
    });
}

const isSame = (one: Place, other: Place) =>
  one.list === other.list &&
  one.publishedAt === other.publishedAt &&
  one.createdAt === other.createdAt;
