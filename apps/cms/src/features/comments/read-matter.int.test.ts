import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Comment } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import { aMessage, openComments } from './testing/open-comments';

const MARKER = 'zebra-7f3a';
const receipt = z.object({ receipt: z.string(), code: z.string() });
type Comments = Awaited<ReturnType<typeof openComments>>;
let cms: Comments;
let id = 0;

beforeAll(async () => {
  cms = await openComments();
});
afterAll(() => cms.close());
afterEach(() => jest.restoreAllMocks());

const newId = () => `form-${String((id += 1)).padStart(16, '0')}`;
const send = (text: string, more: object = {}) =>
  cms.post('receive', aMessage(text, { id: newId(), ...more }));
const sendFirst = async (text: string) => receipt.parse((await send(text)).body);
const read = (code: unknown, more: object = {}) => cms.post('matter', { code, ...more });
const stored = async (number: string): Promise<Comment> => {
  const where = { receipt: { equals: number } };
  const { docs } = await cms.payload.find({ collection: 'comments', where, depth: 0 });
  if (!docs[0]) throw new Error(`${number} is not stored.`);
  return docs[0];
};
const change = async (number: string, data: Partial<Comment>) => {
  const comment = await stored(number);
  const whole = { ...comment, ...data };
  await cms.payload.db.updateOne({ collection: 'comments', id: comment.id, data: whole });
};
const anAnswer = (text: string) => ({
  id: randomBytes(12).toString('hex'),
  ...{ text, at: '2026-11-02T09:00:00.000Z', author: 'Handläggarens Namn' },
  function: 'Webbredaktionen',
});
const answer = (number: string, ...texts: string[]) =>
  change(number, { answers: texts.map(anAnswer), status: 'answered' });
const refused = (status: number, kind: string) => ({ status, body: { errors: [{ kind }] } });

it('shows what was written, the state and the answers to whoever has the code, and nothing else', async () => {
  const { receipt: number, code } = await sendFirst('Var är bron?');
  const owner = await cms.payload.create({ collection: 'functions', data: { name: 'Trafiken' } });
  await change(number, {
    ...{ status: 'answered', function: owner.id, answers: [anAnswer('Vid torget.')] },
    ...{ notes: [{ ...anAnswer(MARKER), author: MARKER }], diaryNumber: MARKER, secrecy: true },
  });
  const { status, body } = await read(code);
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      receipt: number,
      receivedAt: expect.any(String),
      page: { title: 'Nyheten oppen', path: '/nyheter/oppen', locale: 'sv' },
      state: 'answered',
      function: 'Trafiken',
      messages: [{ receipt: number, receivedAt: expect.any(String), text: 'Var är bron?' }],
      answers: [
        { text: 'Vid torget.', at: '2026-11-02T09:00:00.000Z', function: 'Webbredaktionen' },
      ],
      canWrite: true,
    },
  });
  expect(JSON.stringify(body)).not.toMatch(/Handläggarens|zebra/);
});

it('says when the page was last changed because of it, whether or not the page says so', async () => {
  const { receipt: number, code } = await sendFirst('Räcket saknas');
  await change(number, { resultingVersion: MARKER, changedAt: '2026-11-03T09:00:00.000Z' });
  const { body } = await read(code);
  expect(body).toMatchObject({ changedAt: '2026-11-03T09:00:00.000Z' });
  expect(JSON.stringify(body)).not.toContain(MARKER);
});

it('is read however the code is typed', async () => {
  const { receipt: number, code } = await sendFirst('Hur som helst');
  for (const typed of [
    code.toLowerCase(),
    code.replaceAll('-', ' '),
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
    `https://region.example/kommentar#${code}`,
  ])
    expect(await read(typed)).toMatchObject({ status: 200, body: { receipt: number } });
});

it.each([
  ['another code', '0000-0000-0000-0000'],
  ['a code with one character changed', undefined],
  ['a receipt number', '2026-000001'],
  ['nothing', ''],
  ['a query of the database', '{"$ne":null}'],
  ['as much as may be typed', 'x'.repeat(500)],
])('gives the same answer to %s as to any wrong code', async (_what, typed) => {
  const { code } = await sendFirst('Fel kod');
  const other = code.endsWith('2') ? '3' : '2';
  expect(await read(typed ?? code.slice(0, -1) + other)).toMatchObject(refused(404, 'code'));
});

it.each([
  ['no code', {}],
  ['a code that is no text', { code: { $ne: null } }],
  ['more than may be typed', { code: 'x'.repeat(501) }],
  ['more than is read', { code: 'x'.repeat(5000) }],
  ['an unknown field', { code: '0000-0000-0000-0000', name: 'Anna' }],
  ['no JSON', '{'],
])('refuses %s', async (_what, body) =>
  expect(await cms.post('matter', body)).toMatchObject(refused(400, 'message')),
);

it('limits the guesses from an address, however many are right (K12, L3)', async () => {
  const sender = '192.0.2.77';
  const { code } = await sendFirst('Gissningar');
  const guess = (index: number) => read(index % 2 ? code : '0000-0000-0000-0000', { sender });
  const statuses = new Set<number>();
  for (let index = 0; index < 300; index += 1) statuses.add((await guess(index)).status);
  expect([...statuses].sort()).toEqual([200, 404]);
  const { status, headers } = await guess(1);
  expect(status).toBe(429);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await read(code, { sender: '192.0.2.78' })).status).toBe(200);
});

describe('a further message', () => {
  it('is a comment of its own in the matter, with a number and without a code', async () => {
    const { receipt: number, code } = await sendFirst('Den första');
    const further = await send('Den andra', { matter: code });
    expect(further).toMatchObject({ status: 201, body: { page: { path: '/nyheter/oppen' } } });
    expect(further.body).not.toHaveProperty('code');
    const { receipt: second } = z.object({ receipt: z.string() }).parse(further.body);
    expect(second).not.toBe(number);
    const first = await stored(number);
    expect(await stored(second)).toMatchObject({
      matter: first.id,
      status: 'new',
      page: first.page,
    });
    expect((await stored(second)).secretHash ?? null).toBeNull();
    expect((await read(code)).body).toMatchObject({
      ...{ receipt: number, state: 'new', canWrite: false },
      messages: [
        { receipt: number, text: 'Den första' },
        { receipt: second, text: 'Den andra' },
      ],
    });
  });

  it('is one until the matter is answered again, in whichever message', async () => {
    const { receipt: number, code } = await sendFirst('Fråga');
    const further = (text: string) => send(text, { matter: code });
    const second = receipt.partial().parse((await further('Tillägg')).body).receipt ?? '';
    expect(await further('Ett till')).toMatchObject(refused(409, 'turn'));
    await answer(number, 'Svar');
    expect(await further('Tack, men')).toMatchObject({ status: 201 });
    expect(await further('Och en sak')).toMatchObject(refused(409, 'turn'));
    await answer(second, 'Svar igen');
    expect((await read(code)).body).toMatchObject({ canWrite: true });
    expect(await further('Då så')).toMatchObject({ status: 201 });
    const { body } = await read(code);
    const { messages, answers } = z
      .object({ messages: z.array(z.unknown()), answers: z.array(z.unknown()) })
      .parse(body);
    expect([messages.length, answers.length]).toEqual([4, 2]);
  });

  it('is one however many are sent at once', async () => {
    const { code } = await sendFirst('Många på en gång');
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, index) => send(`Nummer ${index}`, { matter: code })),
    );
    const statuses = sent.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  });

  it('that is sent again gets the same receipt, also after it has had its turn', async () => {
    const { code } = await sendFirst('Igen');
    const message = { matter: code, id: newId() };
    const first = await send('Samma', message);
    expect(await send('Samma', message)).toMatchObject({ status: 201, body: first.body });
  });

  it('is received though the page takes no comments any more', async () => {
    const { code } = await sendFirst('Stängs sedan');
    const update = (commentsEnabled: boolean) =>
      cms.payload.update({
        ...{ collection: 'news', id: cms.articleId },
        data: { commentsEnabled, _status: 'published' },
      });
    await update(false);
    expect((await send('En ny kommentar')).status).toBe(404);
    expect((await send('Ett tillägg', { matter: code })).status).toBe(201);
    await update(true);
  });

  it('is about the page of the matter, whatever page it names', async () => {
    const { code } = await sendFirst('Sidan');
    const { status, body } = await send('Annan sida', { matter: code, path: '/kontor/annat' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { page: { path: '/nyheter/oppen' } },
    });
  });

  it.each([
    ['with a wrong code', { matter: '0000-0000-0000-0000' }, 'Hej', refused(404, 'code')],
    ['with a personal number (K4)', {}, '850709-9805', refused(422, 'personalNumber')],
    ['that is empty', {}, ' \n', refused(422, 'empty')],
    ['that is too long (K19)', {}, 'å'.repeat(2001), refused(422, 'length')],
  ])('is refused %s, and nothing is stored', async (_how, more, text, expected) => {
    const { code } = await sendFirst('Prövas');
    const before = await cms.payload.count({ collection: 'comments' });
    expect(await send(text, { matter: code, ...more })).toMatchObject(expected);
    expect(await cms.payload.count({ collection: 'comments' })).toEqual(before);
    expect((await read(code)).body).toMatchObject({ canWrite: true });
  });
});

it('logs neither the code nor the text when the database fails', async () => {
  const { code } = await sendFirst(MARKER);
  const written: string[] = [];
  for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const)
    jest
      .spyOn(cms.payload.logger, level)
      .mockImplementation((...words: unknown[]) => void written.push(JSON.stringify(words)));
  jest.spyOn(cms.payload, 'find').mockRejectedValue(new Error(`${MARKER} ${code}`));
  expect(await read(code)).toMatchObject(refused(503, 'unavailable'));
  expect(await send(MARKER, { matter: code })).toMatchObject(refused(503, 'unavailable'));
  expect(written).toHaveLength(2);
  expect(written.join()).not.toMatch(new RegExp(`${MARKER}|${code}`));
});
