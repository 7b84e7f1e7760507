import { handleEndpoints } from 'payload';
import fc from 'fast-check';
import { openComments } from './testing/open-comments';

/** All of them by `COMMENT_FUZZ=100000 npm run jest -- comments/fuzz --selectProjects int`, in some ten minutes. */
const BODIES = Number(process.env.COMMENT_FUZZ ?? 1000);
const SEED = 20261130;
const AT_ONCE = 25;
/** A page receives 600 comments in ten minutes. */
const PAGES = Math.ceil(BODIES / 1500);

let cms: Awaited<ReturnType<typeof openComments>>;
let key: string;

beforeAll(async () => {
  cms = await openComments();
  key = (await import('../../env')).env.CMS_KEY;
  for (let page = 1; page < PAGES; page += 1) {
    const data = { title: `Nyhet ${page}`, slug: `nyhet-${page}`, commentsEnabled: true } as const;
    await cms.payload.create({ collection: 'news', data: { ...data, _status: 'published' } });
  }
});
afterAll(() => cms.close());

const odd = fc.constantFrom(
  ...['\u0000', '\u200B', '\u0301', '\uFEFF', '\u202E', '\uD83D', '\uFFFF', '\r\n', '\u001B[2J'],
  ...[
    "'; drop table comments; --",
    '{"$gt":""}',
    '%00',
    '\\u0000',
    '<script>',
    '${1}',
    '__proto__',
  ],
  ...['850709-9805', 'anna@example.se', '031-123 45 67', 'https://a.example ', '👩‍👩‍👧', 'ﷺ', 'İ'],
);
const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 8 }),
  odd,
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' ')) },
  fc.tuple(part, fc.nat(3000)).map(([word, times]) => word.repeat(times).slice(0, 20_000)),
);
const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .nat(PAGES - 1)
      .map((page) => `/nyheter/${page === 0 ? 'oppen' : `nyhet-${page}`}`),
  },
  fc.constantFrom(
    '/',
    '/nyheter',
    '/en/news/oppen',
    '/tillganglighetsredogorelse',
    '//',
    '/%E0%A4%A',
  ),
  fc.webPath(),
  part.map((word) => `/nyheter/${word}`),
);
const aMessage = fc.record(
  {
    ...{ text, path, locale: fc.constantFrom('sv', 'sv', 'sv', 'en') },
    id: fc.string({ unit: fc.constantFrom('a', 'b', '-', '_', '7'), minLength: 16, maxLength: 64 }),
    sender: fc.oneof(fc.ipV4(), fc.constant('2001:db8:1:2')),
  },
  { requiredKeys: ['text', 'path', 'locale'] },
);
const anyValue = fc.oneof(fc.jsonValue(), text, fc.constantFrom(null, 1e400, -0, true, [], {}));
const wrong = fc
  .tuple(
    aMessage,
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'text',
          'path',
          'locale',
          'id',
          'sender',
          'report',
          'matter',
          'name',
          '__proto__',
        ),
        fc.string(),
      ),
      anyValue,
      { maxKeys: 3 },
    ),
  )
  .map(([message, changed]) => ({ ...message, ...changed }));
const json = fc.oneof(
  { weight: 5, arbitrary: aMessage.map((message) => JSON.stringify(message)) },
  { weight: 3, arbitrary: wrong.map((message) => JSON.stringify(message)) },
  fc.json(),
  fc.tuple(aMessage, fc.nat(200)).map(([message, at]) => JSON.stringify(message).slice(0, at)),
  fc.constantFrom(
    '',
    '['.repeat(20_000),
    '{"text":'.repeat(5000),
    '\uFEFF{}',
    '0',
    '"text"',
    'null',
  ),
  part,
);
const body = fc.oneof(
  { weight: 12, arbitrary: json.map((words) => new TextEncoder().encode(words)) },
  fc.uint8Array({ maxLength: 200 }),
);

async function post(bytes: Uint8Array) {
  const request = new Request('http://cms.example/api/comments/receive', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: Buffer.from(bytes),
  });
  const answer = await handleEndpoints({ config: cms.payload.config, request });
  const answered: unknown = await answer.json();
  return { status: answer.status, answered };
}

const EXPECTED = [201, 400, 404, 409, 422, 429];
/** The text of each receipt, as it was sent. */
const given = new Map<string, unknown>();
const counted = new Map<number, number>();

async function sendAll(bodies: Uint8Array[]): Promise<void> {
  for (const bytes of bodies) {
    const { status, answered } = await post(bytes);
    counted.set(status, (counted.get(status) ?? 0) + 1);
    if (!EXPECTED.includes(status))
      throw new Error(`${status} for ${Buffer.from(bytes).toString('base64')}`);
    if (status !== 201) expect(answered).toEqual({ errors: expect.any(Array) });
    else {
      const { receipt } = answered as { receipt: string };
      const sent: unknown = JSON.parse(new TextDecoder().decode(bytes));
      given.set(receipt, (sent as { text: unknown }).text);
    }
  }
}

it(
  `answers ${BODIES} odd bodies without an error, and stores what it gives a receipt for, unchanged (K8, K10)`,
  async () => {
    for (let sent = 0; sent < BODIES;) {
      const numRuns = Math.min(500, BODIES - sent);
      const bodies = fc.sample(body, { seed: SEED + sent, numRuns });
      const shares = Array.from({ length: AT_ONCE }, (_, at) =>
        bodies.filter((_each, index) => index % AT_ONCE === at),
      );
      await Promise.all(shares.map(sendAll));
      sent += numRuns;
    }
    const { docs } = await cms.payload.find({
      ...{ collection: 'comments', pagination: false, depth: 0 },
      select: { receipt: true, text: true },
    });
    expect(new Map(docs.map(({ receipt, text: kept }) => [receipt, kept]))).toEqual(given);
    expect(counted.get(201)).toBeGreaterThan(BODIES / 20);
    process.stdout.write(`${BODIES} bodies: ${JSON.stringify([...counted])}\n`);
  },
  60 * 60_000,
);
