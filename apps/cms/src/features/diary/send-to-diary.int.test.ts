import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Payload } from 'payload';
import { text } from 'node:stream/consumers';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { storeComment } from '../comments/store-comment';
import { countLate, type Diary, sendToDiary } from './send-to-diary';
import { isSigned } from './signature';

const secret = 'a secret that only the diary and we know of';
const page = {
  ...{ collection: 'news', documentId: '1', title: 'Nyhet', path: '/nyheter/nyhet' },
  locale: 'sv',
};
let payload: Payload;
let close: () => Promise<void>;
let diary: Diary;
let received: { receipt: string; text: string; isSigned: boolean; id: unknown }[];
/** What the diary answers to a receipt; 204 unless it is named. */
let answers: Map<string, number>;

const server = createServer((request, response) => {
  void receive(request).then((status) => response.writeHead(status).end());
});

const receive = async (request: IncomingMessage): Promise<number> => {
  const body = await text(request);
  const data: unknown = propertyOf(JSON.parse(body), 'data');
  const receipt = String(propertyOf(data, 'receipt'));
  const headers = new Headers(request.headers as Record<string, string>);
  received.push({
    ...{ receipt, text: String(propertyOf(data, 'text')), id: headers.get('webhook-id') },
    isSigned: isSigned(headers, body, secret, new Date()),
  });
  return answers.get(receipt) ?? 204;
};

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  diary = { url: `http://127.0.0.1:${port}/arenden`, secret };
});
beforeEach(async () => {
  [received, answers] = [[], new Map()];
  await payload.db.deleteMany({ collection: 'comments', where: {} });
  await payload.db.deleteMany({ collection: 'audit-log', where: {} });
});
afterAll(async () => {
  server.close();
  await close();
});

const aComment = async (words: string) =>
  (await storeComment(payload, { text: words, page })).receipt;
const set = (receipt: string, data: Record<string, string>) =>
  payload.db.updateOne({ collection: 'comments', where: { receipt: { equals: receipt } }, data });
const send = () => sendToDiary(payload, diary, new Date());
const receipts = () => received.map(({ receipt }) => receipt);

describe('the diary', () => {
  it('gets each comment once, in order, signed and with its original text (K14)', async () => {
    const first = await aComment('Ring 070-123 45 67');
    const second = await aComment('Länken är trasig');
    expect(await send()).toBe(2);
    expect(received).toEqual([
      { receipt: first, text: 'Ring 070-123 45 67', isSigned: true, id: first },
      { receipt: second, text: 'Länken är trasig', isSigned: true, id: second },
    ]);
    expect(await send()).toBe(0);
    expect(received).toHaveLength(2);
    const { docs } = await payload.find({ collection: 'audit-log', overrideAccess: true });
    expect(docs.map(({ event, detail }) => [event, detail])).toEqual([
      ['sent-to-diary', '2 st, med originaltexter'],
    ]);
  });

  it('gets neither what is in quarantine nor what has a number already', async () => {
    await set(await aComment('Reklam'), { status: 'quarantine' });
    await set(await aComment('Registrerad'), { diaryNumber: 'RS 2026-1' });
    const waiting = await aComment('Väntar');
    await send();
    expect(receipts()).toEqual([waiting]);
  });

  it('gets what it could not take when it is up again', async () => {
    const first = await aComment('Den första');
    const second = await aComment('Den andra');
    answers.set(first, 503);
    expect(await send()).toBe(0);
    expect(receipts()).toEqual([first]);
    expect(await countLate(payload, new Date(Date.now() + 11 * 60_000))).toBe(2);
    answers.clear();
    expect(await send()).toBe(2);
    expect(receipts()).toEqual([first, first, second]);
    expect(await countLate(payload, new Date(Date.now() + 11 * 60_000))).toBe(0);
  });

  it('does not wait for a comment that it refuses', async () => {
    const refused = await aComment('Den första');
    const second = await aComment('Den andra');
    answers.set(refused, 400);
    expect(await send()).toBe(1);
    const third = await aComment('Den tredje');
    expect(await send()).toBe(1);
    // What was refused is tried last.
    expect(receipts()).toEqual([refused, second, third, refused]);
  });

  it('is sent no comment by a redirect, and none when nobody listens', async () => {
    await aComment('Den första');
    const nobody = { url: 'http://127.0.0.1:9/', secret };
    expect(await sendToDiary(payload, nobody, new Date())).toBe(0);
    answers = new Map([[receipts()[0] ?? '', 307]]);
    expect(await countLate(payload, new Date(Date.now() + 11 * 60_000))).toBe(1);
  });
});
