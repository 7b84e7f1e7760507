import { locales } from '@regionwebb/content/locales';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { listPlan } from './list-plan';
import { packaged, packageStates } from './states';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const date = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null));

const id = z.union([
  z.string(),
  z.object({ id: z.string() }).transform((populated) => populated.id),
]);

const item = z.object({
  /** Of the row. */
  id: z.string(),
  /** Null once the document is deleted for good. */
  document: z
    .object({ relationTo: z.enum(packaged), value: id })
    .nullish()
    .catch(null)
    .transform((document) => document ?? null),
  language: z.enum(locales).catch('sv'),
  /** The version that was approved, and the digest of its content; null where none is. */
  version: text,
  hash: text,
  /** In Swedish: what happened to the text after its approval. */
  cancelled: text,
});

export type Item = z.infer<typeof item>;

const stored = z.object({
  id: z.string(),
  title: z.string().catch(''),
  items: z
    .array(item)
    .nullish()
    .transform((items) => items ?? []),
  publishAt: date,
  state: z.enum(packageStates.map(({ value }) => value)).catch('open'),
  approvedBy: text,
  approvedName: text,
  approvedAt: date,
  plannedBy: text,
  plannedName: text,
  publishedAt: date,
  reason: text,
});

export type StoredPackage = z.infer<typeof stored>;

type Reader = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const collection = 'packages';

export async function findPackage(req: Reader, of: string): Promise<StoredPackage | undefined> {
  const row = await req.payload.db.findOne({ collection, where: { id: { equals: of } }, req });
  return stored.safeParse(row).data;
}

/** Writes to a package past its hooks and rules, which hold for users; false where `where` does not hold. */
export async function writePackage(
  req: Reader,
  { id: of, title }: Pick<StoredPackage, 'id' | 'title'>,
  data: Partial<Omit<StoredPackage, 'id'>>,
  where: Where = {},
): Promise<boolean> {
  const written: unknown = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: of } }, where] },
    // SQLite demands what is required, and MongoDB's adapter writes ids of its own kind into what it is given.
    data: structuredClone({ title, ...data, updatedAt: new Date().toISOString() }),
    req,
  });
  const isWritten = written !== null && written !== undefined;
  const now = isWritten && data.state ? await findPackage(req, of) : undefined;
  if (now) await listPlan(req, now);
  return isWritten;
}

const MOST = 50;

/** The packages that still are to publish one of some documents, newest first. */
export async function unpublishedWith(
  req: Reader,
  documents: readonly string[],
): Promise<StoredPackage[]> {
  if (documents.length === 0) return [];
  const { docs } = await req.payload.db.find({
    collection,
    where: {
      and: [
        { state: { not_equals: 'published' } },
        { or: documents.map((document) => ({ 'items.document.value': { equals: document } })) },
      ],
    },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    req,
  });
  return docs.flatMap((row) => stored.safeParse(row).data ?? []);
}

/** Names a text: two items with the same key are of the same text. */
export const keyOf = ({ document, language }: Pick<Item, 'document' | 'language'>): string =>
  `${document?.relationTo}:${document?.value}:${language}`;
