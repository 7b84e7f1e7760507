import { jest } from '@jest/globals';
import { failFirst } from '../../testing/fail-first';
import { LIMITS } from './limits';
import { aMessage, openComments } from './testing/open-comments';

let cms: Awaited<ReturnType<typeof openComments>>;

beforeAll(async () => (cms = await openComments()));
afterAll(() => cms.close());
afterEach(() => jest.useRealTimers());

const sent = (text: string, id: string, more: object = {}) => ({
  ...{ text, id: id.padEnd(16, '-'), path: '/nyheter/oppen', ...more },
});
const send = (text: string, id: string, more: object = {}) =>
  cms.post('receive', { ...sent(text, id, more), locale: 'sv' });
const stored = async () => (await cms.payload.count({ collection: 'comments' })).totalDocs;

describe('POST /api/comments/received', () => {
  it('answers with the receipt of a message that is stored, and 404 for any other', async () => {
    const { body } = await send('Kom fram', 'a');
    expect(await cms.post('received', sent('Kom fram', 'a'))).toMatchObject({ status: 201, body });
    for (const other of [sent('Kom fram', 'b'), sent('Kom fram!', 'a')])
      expect((await cms.post('received', other)).status).toBe(404);
  });

  it('waits for a message that is being received', async () => {
    const receiving = send('På väg', 'c');
    const asked = cms.post('received', sent('På väg', 'c'));
    const [{ body }, answer] = [await receiving, await asked];
    expect(answer).toMatchObject({ status: 201, body });
  });

  it.each([
    ['an unknown field', sent('Hej', 'd', { name: 'Anna' })],
    ['no id', { text: 'Hej', path: '/nyheter/oppen' }],
    ['no JSON', '{'],
  ])('refuses %s', async (_what, body) =>
    expect((await cms.post('received', body)).status).toBe(400),
  );
});

describe('the limits', () => {
  it('answer 429 with how long to wait, and store nothing (K12, L3)', async () => {
    jest.useFakeTimers({ now: Date.now(), doNotFake: everythingButDate });
    const sender = '192.0.2.1';
    for (let count = 0; count < LIMITS.senderAndPage; count += 1)
      expect((await send(`Nummer ${count}`, `e${count}`, { sender })).status).toBe(201);
    const before = await stored();
    const refused = await send('En till', 'f', { sender });
    expect(refused).toMatchObject({ status: 429, body: { errors: [{ kind: 'rateLimit' }] } });
    expect(Number(refused.headers.get('retry-after'))).toBe(600);
    expect(await stored()).toBe(before);

    // A repeated message is neither refused nor counted.
    expect((await send('Nummer 0', 'e0', { sender })).status).toBe(201);
    expect((await send('Från en annan', 'g', { sender: '192.0.2.2' })).status).toBe(201);
    jest.setSystemTime(Date.now() + 600_001);
    expect((await send('En till', 'f', { sender })).status).toBe(201);
  });

  it('count a message once, however often and however concurrently it is sent', async () => {
    const sender = '192.0.2.3';
    const clicks = Array.from({ length: 50 }, () => send('Klick', 'h', { sender }));
    for (const { status } of await Promise.all(clicks)) expect(status).toBe(201);
    for (let count = 1; count < LIMITS.senderAndPage; count += 1)
      expect((await send(`Nummer ${count}`, `i${count}`, { sender })).status).toBe(201);
    expect((await send('En till', 'j', { sender })).status).toBe(429);
  });

  it('do not count a message that could not be stored', async () => {
    const sender = '192.0.2.4';
    cms.payload.logger.level = 'silent';
    const { restore } = failFirst(
      cms.payload,
      'create',
      1000,
      () => new Error('The disk is full.'),
    );
    for (let count = 0; count < LIMITS.senderAndPage + 1; count += 1)
      expect((await send(`Nummer ${count}`, `k${count}`, { sender })).status).toBe(503);
    restore();
    expect((await send('Nummer 0', 'k0', { sender })).status).toBe(201);
  });
});

it.each(['', 'Anna', '192.0.2.1, 192.0.2.2', 'a'.repeat(46)])(
  'refuses %j as a sender',
  async (sender) =>
    expect((await cms.post('receive', aMessage('Hej', { sender }))).status).toBe(400),
);

const everythingButDate = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'] as const),
  ...(['clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];
