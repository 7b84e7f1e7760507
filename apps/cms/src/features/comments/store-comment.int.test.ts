import type { Comment } from '@regionwebb/content/payload-types';
import { handleEndpoints, type Payload } from 'payload';
import type { env as Env } from '../../env';
import { openTestCms } from '../../testing/open-test-cms';
import { isSubmissionTaken } from './store-comment';

let payload: Payload;
let close: () => Promise<void>;
let article: string;
// Imported once the CMS is open, since the settings are read at import.
let env: typeof Env;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ env } = await import('../../env'));
  await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: true } });
  const data = {
    title: 'Bron',
    slug: 'bron',
    commentsEnabled: true,
    _status: 'published',
  } as const;
  article = (await payload.create({ collection: 'news', data })).id;
});
afterAll(() => close());

const send = async (text: string, id?: string) => {
  const body = JSON.stringify({ text, path: '/nyheter/bron', locale: 'sv', id });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${env.CMS_KEY}` };
  const request = new Request('http://cms.example/api/comments/receive', {
    ...{ method: 'POST', headers, body },
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return { status: answer.status, body: await answer.json() };
};
const stored = async (text: string): Promise<Comment[]> =>
  (await payload.find({ collection: 'comments', where: { text: { equals: text } } })).docs;

it('stores a message once, also when it is sent repeatedly and concurrently', async () => {
  const clicks = await Promise.all(
    Array.from({ length: 10 }, () => send('Tre klick', 'a'.repeat(16))),
  );
  const again = await send('Tre klick', 'a'.repeat(16));
  expect(clicks.map(({ status }) => status)).toEqual(clicks.map(() => 201));
  expect(new Set([...clicks, again].map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(await stored('Tre klick')).toMatchObject([{ receipt: again.body.receipt }]);
});

it('stores an edited text, another form and a message without id as new messages', async () => {
  const first = await send('Bra', 'b'.repeat(16));
  const edited = await send('Bra!', 'b'.repeat(16));
  const others = [await send('Bra', 'c'.repeat(16)), await send('Bra'), await send('Bra')];
  const receipts = [first, edited, ...others].map(({ body }) => body.receipt);
  expect(new Set(receipts).size).toBe(5);
});

it('has an index that refuses the same message from another process, with the error that the retry recognises', async () => {
  await send('Från en annan', 'd'.repeat(16));
  const [{ id: _id, ...kept } = {}] = await stored('Från en annan');
  const twice = payload.db.create({
    collection: 'comments',
    data: { ...kept, receipt: '2020-000001' },
  });
  expect(isSubmissionTaken(await twice.catch((error: unknown) => error))).toBe(true);
});

it.each([
  ['NUL', 'Hej\u0000 då', 'control'],
  ['an escape sequence', 'Hej\u001B[2J', 'control'],
  ['zero-width characters', '\u200B\u2060\uFEFF', 'empty'],
  ['NUL only', '\u0000', 'empty'],
  ['combining characters only', '\u0301\u0308\u20DD', 'empty'],
  ['half of a surrogate pair', 'Hej \uD83D då', 'control'],
])('refuses a text of %s', async (_, text, kind) =>
  expect(await send(text)).toEqual({ status: 422, body: { errors: [{ kind }] } }),
);

it.each(['short', 'e'.repeat(65), '<b>aaaaaaaaaaaaaaa', ''])('refuses the id %j', async (id) =>
  expect((await send('Hej', id)).status).toBe(400),
);

it('returns the receipt of a repeated message also when the page no longer accepts comments', async () => {
  const first = await send('Hann precis', 'f'.repeat(16));
  const data = { commentsEnabled: false, _status: 'published' } as const;
  await payload.update({ collection: 'news', id: article, data });
  expect(await send('Hann precis', 'f'.repeat(16))).toEqual(first);
  expect((await send('Hann inte', 'g'.repeat(16))).status).toBe(404);
});
