import { jest } from '@jest/globals';
import fc from 'fast-check';
import { endAll, startAll } from '../testing/start-front';

/** More by `COMMENT_FUZZ=5000`. A new front is started for each batch, since one checks 300 forms of a visitor. */
const FORMS = Number(process.env.COMMENT_FUZZ ?? 500);
const BATCH = 250;
const SEED = 20261130;

const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 8 }),
  fc.constantFrom('\u0000', '\u200B', '\u0301', '\u202E', '\r\n', '850709-9805', '<script>', '%00'),
);
const text = fc.oneof(
  fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.tuple(part, fc.nat(2000)).map(([word, times]) => word.repeat(times).slice(0, 10_000)),
);
const fields = fc.record(
  { kommentar: text, sandning: fc.uuid(), amne: part, skickaanda: part, okand: part },
  { requiredKeys: ['kommentar'] },
);
// Half of a surrogate pair has no form in UTF-8.
const form = fields.map((given) => new URLSearchParams(given).toString());
const body = fc.oneof(
  { weight: 8, arbitrary: form.map((words) => Buffer.from(words)) },
  fc.tuple(form, fc.nat(300)).map(([words, at]) => Buffer.from(words.slice(0, at))),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);
const target = fc.oneof(
  { weight: 6, arbitrary: fc.constant('/kommentera?sida=%2Fnyheter%2Fnyhet') },
  fc.constantFrom('/kommentera', '/kommentera?sida=', '/en/comment?page=%2Fen%2Fnews%2Fx'),
  fc.webPath().map((page) => `/kommentera?${new URLSearchParams({ sida: page })}`),
);
const type = fc.constantFrom(
  ...Array.from({ length: 6 }, () => 'application/x-www-form-urlencoded'),
  ...['application/json', 'multipart/form-data; boundary=x', 'text/plain'],
);

it(`answers ${FORMS} odd forms without an error, and gives a receipt for each that is stored`, async () => {
  const log = jest.spyOn(console, 'log').mockReturnValue();
  const counted = new Map<number, number>();
  for (let sent = 0; sent < FORMS; sent += BATCH) {
    const { cms, front } = await startAll();
    const posts = fc.sample(fc.tuple(target, type, body), { seed: SEED + sent, numRuns: BATCH });
    for (const [address, contentType, bytes] of posts) {
      const before = cms.received.length;
      const headers = { 'content-type': contentType, 'sec-fetch-site': 'same-origin' };
      const { status } = await front.visit(address, { method: 'POST', headers, body: bytes });
      counted.set(status, (counted.get(status) ?? 0) + 1);
      if (status >= 500) throw new Error(`${status} for ${bytes.toString('base64')}`);
      expect(cms.received.length - before).toBe(status === 200 ? 1 : 0);
    }
    await endAll({ cms, front });
  }
  log.mockRestore();
  expect(counted.get(200)).toBeGreaterThan(FORMS / 10);
  expect(counted.get(422)).toBeGreaterThan(0);
}, 600_000);
