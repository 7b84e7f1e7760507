import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';
import { writeEvent } from '../audit-log/write-event';
import { countRecords, findRecords } from './comment-record';
import { asBundle, asCsv, asJson, checksum } from './record-files';

const day = z.iso.date().or(z.literal('').transform(() => undefined));

const query = z.object({
  format: z.enum(['csv', 'json', 'zip']),
  /** Days in Swedish time, both included. */
  from: day.optional(),
  to: day.optional(),
  original: z.enum(['true', 'on', 'false']).optional(),
  reason: z.string().trim().max(500).default(''),
});

const words = {
  query: {
    sv: 'Ange format=csv, json eller zip, och dagarna som 2026-01-31.',
    en: 'State format=csv, json or zip, and the days as 2026-01-31.',
  },
  refused: {
    sv: 'Bara registratorer kan hämta kommentarerna.',
    en: 'Only registrars can export the comments.',
  },
  reason: {
    sv: 'Skriv varför du behöver originaltexterna. Skälet loggas.',
    en: 'Write why you need the original texts. The reason is logged.',
  },
} satisfies Record<string, Words>;

const tooMany = (count: number): Words => ({
  sv: `Perioden har ${count} kommentarer. Högst ${MOST} hämtas åt gången. Välj en kortare period.`,
  en: `The period has ${count} comments. At most ${MOST} are exported at a time. Choose a shorter period.`,
});

/** So that an export has an upper bound in memory. */
const MOST = 5000;

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
};

/**
 * `GET /api/comments/export?format=csv|json|zip&from=&to=&original=true&reason=`: the comments of a period for a registrar,
 * in the order of their receipts, masked unless the originals are requested with a reason (K9, K14). Logged. The
 * checksum is in `Repr-Digest` (RFC 9530), and in the archive for each file.
 */
export const exportComments: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, 'registrar')) return refusal(req, 403, words.refused);
    const asked = query.safeParse(req.query);
    if (!asked.success) return refusal(req, 400, words.query);
    const { format, from, to, reason } = asked.data;
    const original = asked.data.original === 'true' || asked.data.original === 'on';
    if (original && reason === '') return refusal(req, 400, words.reason);
    const wanted = { from, to, original };
    const count = await countRecords(req, wanted);
    if (count > MOST) return refusal(req, 400, tooMany(count));
    const texts = original ? `originaltexter: ${reason}` : 'maskerade texter';
    await writeEvent(req, 'comments-exported', {
      collection: 'comments',
      title: 'Kommentarer',
      detail: `${format}, ${from ?? '…'} – ${to ?? '…'}, ${count} st, ${texts}`,
    });
    return download(format, await bodyOf(req, format, wanted));
  },
};

async function bodyOf(
  req: PayloadRequest,
  format: keyof typeof types,
  wanted: Parameters<typeof findRecords>[1],
): Promise<Uint8Array<ArrayBuffer>> {
  const records = await findRecords(req, wanted);
  if (format === 'zip') return asBundle(records);
  return new TextEncoder().encode(format === 'csv' ? asCsv(records) : asJson(records));
}

function download(format: keyof typeof types, body: Uint8Array<ArrayBuffer>): Response {
  const digest = Buffer.from(checksum(body), 'hex').toString('base64');
  return new Response(body, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="kommentarer.${format}"`,
      'cache-control': 'no-store',
      'repr-digest': `sha-256=:${digest}:`,
    },
  });
}

/** A sentence that the browser shows, since the form is sent without script. */
const refusal = (req: PayloadRequest, status: number, sentence: Words): Response =>
  new Response(translate(req, sentence), {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
