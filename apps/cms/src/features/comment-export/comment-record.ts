import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { atSwedishTime } from '../publishing/swedish-time';

const text = z.string().nullish().default(null);
const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((value) => value ?? []);

const stored = z.object({
  id: z.coerce.string(),
  receipt: z.string(),
  receivedAt: z.string(),
  kind: text,
  text: z.string(),
  maskedText: text,
  textHash: z.string(),
  status: z.string(),
  closedAs: text,
  function: text,
  secrecy: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  diaryNumber: text,
  page: z.object({
    ...{ title: text, path: z.string(), locale: z.string() },
    ...{ collection: z.string(), documentId: z.string(), versionId: text },
  }),
  answers: rows(z.object({ text: z.string(), at: text, author: text, function: text })),
  notes: rows(z.object({ text: z.string(), at: text, author: text })),
});

/** A comment as it leaves the system for the diary or the e-archive (K14). Times are ISO 8601 in UTC. */
export interface CommentRecord extends Omit<z.infer<typeof stored>, 'text' | 'maskedText'> {
  /** The original, or with personal data masked (K9). */
  text: string;
  isOriginal: boolean;
}

interface Wanted {
  /** Days in Swedish time, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Whether the texts are the originals. */
  original: boolean;
}

const DAY_MS = 86_400_000;

const receivedOn = ({ from, to }: Wanted): Where => ({
  and: [
    ...(from ? [{ receivedAt: { greater_than_equal: atSwedishTime(from, '00:00') } }] : []),
    ...(to ? [{ receivedAt: { less_than: atSwedishTime(dayAfter(to), '00:00') } }] : []),
  ],
});

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** How many comments were received on the days. */
export async function countRecords({ payload }: PayloadRequest, wanted: Wanted): Promise<number> {
  const where = receivedOn(wanted);
  return (await payload.count({ collection: 'comments', where, overrideAccess: true })).totalDocs;
}

const PAGE = 500;

/** The comments received on the days, in the order of their receipts. */
export async function findRecords(req: PayloadRequest, wanted: Wanted): Promise<CommentRecord[]> {
  const found: CommentRecord[] = [];
  const nameOf = await functionNames(req);
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'comments',
      where: receivedOn(wanted),
      sort: 'receipt',
      limit: PAGE,
      page,
      depth: 0,
      overrideAccess: true,
    });
    found.push(...docs.map((doc) => recordOf(doc, nameOf, wanted.original)));
    isMore = hasNextPage;
  }
  return found;
}

/** The record of a stored comment. */
export function recordOf(
  comment: unknown,
  nameOf: ReadonlyMap<string, string>,
  isOriginal: boolean,
): CommentRecord {
  const { maskedText, ...record } = stored.parse(comment);
  return {
    ...record,
    function: record.function === null ? null : (nameOf.get(record.function) ?? null),
    text: isOriginal ? record.text : (maskedText ?? ''),
    isOriginal,
  };
}

/** The names of all functions by id. */
export async function functionNames({ payload }: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'functions',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}
