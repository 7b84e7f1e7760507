import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasCmsKey } from '../../access/has-cms-key';
import { inTransaction } from '../../database/transactions';
import { inSwedishTime } from '../publishing/swedish-time';
import { readJson } from '../query-limits/read-body';

/** What one batch may hold. The site sends several when it has counted more. */
export const MOST_ROWS = 200;
const MOST_BYTES = 512 * 1024;

const count = z.int().min(0).max(10_000_000);

const row = z.strictObject({
  locale: z.enum(['sv', 'en']),
  path: z
    .string()
    .max(2000)
    .regex(/^\/[^?#\\\s\p{C}]*$/u),
  day: z.iso.date(),
  views: count,
  yes: count,
  no: count,
});

type PageDay = z.infer<typeof row>;

const message = z.strictObject({
  /** The same when the batch is sent again. */
  id: z.uuid(),
  rows: z.array(row).min(1).max(MOST_ROWS),
});

const DAY_MS = 86_400_000;
/** Days for which the site may still send what it counted while the CMS was down. */
const LATE_DAYS = 2;
/** Of the ids of batches among the counters. */
const PREFIX = 'page-days ';

/** The Swedish day, `2026-11-30`, some days after now. */
const dayFromNow = (days: number): string =>
  inSwedishTime(new Date(Date.now() + days * DAY_MS)).slice(0, 10);

/**
 * `POST /api/page-days/add`, with the key of the site: adds a batch of counts. 201 when it is added, 200 when it was added
 * before; 400 for one that never will be, 401 without the key.
 */
export const addPageDays: Omit<Endpoint, 'root'> = {
  path: '/add',
  method: 'post',
  handler: async (req) => {
    if (!hasCmsKey(req)) return answer(401);
    const parsed = message.safeParse(await readJson(req, MOST_BYTES));
    if (!parsed.success || !parsed.data.rows.every(isOfTheseDays)) return answer(400);
    const { id, rows } = parsed.data;
    const isAdded = await inTransaction(req.payload, (transaction) => add(transaction, id, rows));
    return answer(isAdded ? 201 : 200);
  },
};

const isOfTheseDays = ({ day }: PageDay): boolean =>
  day >= dayFromNow(-LATE_DAYS) && day <= dayFromNow(1);

/** False if the batch was added before: its id is kept for as long as its days are accepted. */
async function add(req: PayloadRequest, id: string, rows: PageDay[]): Promise<boolean> {
  const { db } = req.payload;
  const counter = { collection: 'counters', req } as const;
  const latest =
    rows
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? '';
  const key = `${PREFIX}${latest} ${id}`;
  if (await db.findOne({ ...counter, where: { key: { equals: key } } })) return false;
  // Two that add the same batch at once conflict on its key.
  await db.create({ ...counter, data: { key, value: rows.length } });
  const outdated = { greater_than: PREFIX, less_than: `${PREFIX}${dayFromNow(-LATE_DAYS)}` };
  await db.deleteMany({ ...counter, where: { key: outdated } });
  // In one order, so that two batches never wait for each other.
  for (const each of rows.toSorted((a, b) => (a.path < b.path ? -1 : 1))) await addRow(req, each);
  return true;
}

async function addRow(req: PayloadRequest, { views, yes, no, ...place }: PageDay): Promise<void> {
  const { db } = req.payload;
  const collection = 'page-days';
  const key = `${place.day} ${place.locale} ${place.path}`;
  const added = { views: { $inc: views }, yes: { $inc: yes }, no: { $inc: no } };
  const where = { key: { equals: key } };
  const known: unknown = await db.updateOne({ collection, where, data: added, req });
  if (!known) await db.create({ collection, data: { key, ...place, views, yes, no }, req });
}

const answer = (status: number): Response => Response.json({}, { status });
