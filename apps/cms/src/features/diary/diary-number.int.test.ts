import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { storeComment } from '../comments/store-comment';
import { signedHeaders } from './signature';

const secret = 'a secret that only the diary and we know of';
const page = {
  ...{ collection: 'news', documentId: '1', title: 'Nyhet', path: '/nyheter/nyhet' },
  locale: 'sv',
};
let payload: Payload;
let close: () => Promise<void>;
let receipt: string;

beforeAll(async () => {
  process.env['DIARY_WEBHOOK_SECRET'] = secret;
  ({ payload, close } = await openTestCms());
});
beforeEach(async () => {
  ({ receipt } = await storeComment(payload, { text: 'Länken är trasig', page }));
});
afterAll(async () => {
  delete process.env['DIARY_WEBHOOK_SECRET'];
  await close();
});

const post = async (body: string, headers: Record<string, string>) => {
  const request = new Request('http://cms.example/api/comments/diary-number', {
    method: 'POST',
    headers,
    body,
  });
  return (await handleEndpoints({ config: payload.config, request })).status;
};
const sign = (body: string, key = secret) =>
  signedHeaders({ id: 'm1', timestamp: Math.floor(Date.now() / 1000), body }, key);
const signed = (message: unknown) => {
  const body = JSON.stringify(message);
  return post(body, sign(body));
};
const stored = async () => {
  const where = { receipt: { equals: receipt } };
  const { docs } = await payload.find({ collection: 'comments', where, overrideAccess: true });
  return docs[0];
};

describe('the diary number', () => {
  it('is received once from the diary, with a row of the history (K14)', async () => {
    const message = { receipt, diaryNumber: 'RS 2026-00017', secrecy: true };
    expect(await signed(message)).toBe(204);
    expect(await signed(message)).toBe(204);
    expect(await stored()).toMatchObject({
      ...{ diaryNumber: 'RS 2026-00017', secrecy: true },
      steps: [{ step: 'register', by: 'Diariet' }],
    });
  });

  it('is refused without a right signature', async () => {
    const body = JSON.stringify({ receipt, diaryNumber: 'RS 2026-1' });
    expect(await post(body, {})).toBe(401);
    expect(await post(body, sign(body, `${secret}!`))).toBe(401);
    expect(await post(`${body} `, sign(body))).toBe(401);
    expect((await stored())?.diaryNumber).toBeFalsy();
  });

  it.each([
    ['no object', 400, () => 1],
    ['no number', 400, () => ({ receipt })],
    ['an empty number', 400, () => ({ receipt, diaryNumber: ' ' })],
    ['a long number', 400, () => ({ receipt, diaryNumber: 'x'.repeat(61) })],
    ['another field', 400, () => ({ receipt, diaryNumber: '1', text: 'Ny text' })],
    ['an unknown receipt', 404, () => ({ receipt: '1999-000001', diaryNumber: '1' })],
    ['too many bytes', 413, () => ({ receipt, diaryNumber: 'x'.repeat(10_000) })],
  ])('refuses %s', async (_what, status, message) => {
    expect(await signed(message())).toBe(status);
  });

  it('refuses a body that is no JSON', async () => {
    expect(await post('{', sign('{'))).toBe(400);
  });
});
