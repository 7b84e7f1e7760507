import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { hasRole } from '../../access/roles';
import { translate } from '../../translations/translate';
import { CSV_MARK, csvRow } from '../downloads/csv';
import { writeEvent } from './write-event';

const query = z.object({
  format: z.enum(['csv', 'json']),
  /** Days, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

const words = {
  query: {
    sv: 'Ange format=csv eller format=json, och dagarna som 2026-01-31.',
    en: 'State format=csv or format=json, and the days as 2026-01-31.',
  },
  refused: {
    sv: 'Bara administratörer kan hämta loggen.',
    en: 'Only administrators can export the log.',
  },
};

const columns = [
  ...['createdAt', 'event', 'name', 'role', 'by', 'about', 'document', 'title', 'detail'],
] as const;
type Row = Record<string, unknown>;

/** `GET /api/audit-log/export?format=csv|json&from=&to=`: the log for an administrator, oldest first; itself logged. */
export const exportLog: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, 'administrator'))
      throw new APIError(translate(req, words.refused), 403, undefined, true);
    const asked = query.safeParse(req.query);
    if (!asked.success) throw new APIError(translate(req, words.query), 400, undefined, true);
    const { format, from, to } = asked.data;
    await writeEvent(req, 'exported', {
      title: 'Loggen',
      detail: `${format}, ${from ?? '…'} – ${to ?? '…'}`,
    });
    const body = format === 'csv' ? asCsv(pages(req, from, to)) : asJson(pages(req, from, to));
    return new Response(streamOf(body), {
      headers: {
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
        'content-disposition': `attachment; filename="logg.${format}"`,
        'cache-control': 'no-store',
      },
    });
  },
};

const PAGE = 1000;
const DAY_MS = 86_400_000;

/** The rows a thousand at a time, so that memory does not grow with the log. */
async function* pages(req: PayloadRequest, from?: string, to?: string): AsyncGenerator<Row[]> {
  const days: Where[] = [];
  if (from) days.push({ createdAt: { greater_than_equal: from } });
  if (to) days.push({ createdAt: { less_than: new Date(Date.parse(to) + DAY_MS).toISOString() } });
  for (let page = 1, isMore = true; isMore; page += 1) {
    const found = await req.payload.find({
      collection: 'audit-log',
      where: { and: days },
      sort: ['createdAt', 'id'],
      limit: PAGE,
      page,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    });
    yield found.docs.map((doc) => ({ ...doc }));
    isMore = found.hasNextPage;
  }
}

async function* asCsv(found: AsyncIterable<Row[]>): AsyncGenerator<string> {
  yield `${CSV_MARK}${columns.join(';')}\r\n`;
  for await (const rows of found)
    yield rows.map((row) => csvRow(columns.map((name) => row[name]))).join('');
}

async function* asJson(found: AsyncIterable<Row[]>): AsyncGenerator<string> {
  let separator = '[';
  for await (const rows of found)
    for (const row of rows) {
      const shown = Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
      yield `${separator}${JSON.stringify(shown)}`;
      separator = ',\n';
    }
  yield separator === '[' ? '[]' : ']';
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await texts.return(undefined);
    },
  });
}
