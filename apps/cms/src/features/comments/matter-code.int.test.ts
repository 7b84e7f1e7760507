import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { readCode } from '@regionwebb/content/comment-code';
import { handleEndpoints, type Payload } from 'payload';
import type { env as Env } from '../../env';
import { meetEverybody } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { codeHash } from './matter-code';

let payload: Payload;
let close: () => Promise<void>;
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
  await payload.create({ collection: 'news', data });
});
afterAll(() => close());
afterEach(() => jest.restoreAllMocks());

const send = async (text: string, id?: string) => {
  const body = JSON.stringify({ text, path: '/nyheter/bron', locale: 'sv', id });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${env.CMS_KEY}` };
  const request = new Request('http://cms.example/api/comments/receive', {
    ...{ method: 'POST', headers, body },
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return { status: answer.status, body: await answer.json() };
};
const stored = async (receipt: string) => {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { receipt: { equals: receipt } },
  });
  const [comment] = docs;
  if (!comment) throw new Error('The comment is not stored.');
  return comment;
};
const receivedBefore = async (receipt: string, minutes: number) => {
  const receivedAt = new Date(Date.now() - minutes * 60_000).toISOString();
  const { id } = await stored(receipt);
  await payload.db.updateOne({ collection: 'comments', id, data: { receivedAt } });
};
const isInGroups = expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);

it('gives a message a code of its own with its receipt, and stores its hash only', async () => {
  const { body } = await send('Bra sida', 'a'.repeat(16));
  const { body: other } = await send('Bra sida', 'b'.repeat(16));
  expect(body).toMatchObject({ code: isInGroups });
  expect(other.code).not.toBe(body.code);
  const comment = await stored(body.receipt);
  expect(comment.secretHash).toBe(codeHash(readCode(body.code) ?? ''));
  expect(JSON.stringify(comment)).not.toMatch(new RegExp(`${body.code}|${readCode(body.code)}`));
});

it('gives the same code when the message is sent again within an hour, and none after it', async () => {
  const first = await send('Sänds igen', 'c'.repeat(16));
  expect(await send('Sänds igen', 'c'.repeat(16))).toEqual(first);
  await receivedBefore(first.body.receipt, 59);
  expect((await send('Sänds igen', 'c'.repeat(16))).body.code).toBe(first.body.code);
  await receivedBefore(first.body.receipt, 60);
  const late = await send('Sänds igen', 'c'.repeat(16));
  expect(late.body).toMatchObject({ receipt: first.body.receipt });
  expect(late.body).not.toHaveProperty('code');
});

it('gives a message without id a code too', async () => {
  const { body } = await send('Utan id');
  expect(body).toMatchObject({ code: isInGroups });
  expect((await stored(body.receipt)).secretHash).toBe(codeHash(readCode(body.code) ?? ''));
});

it('shows no code when the CMS has another secret than when the message came', async () => {
  await send('Ny hemlighet', 'd'.repeat(16));
  jest.replaceProperty(payload, 'secret', 'another secret');
  const { status, body } = await send('Ny hemlighet', 'd'.repeat(16));
  expect(status).toBe(201);
  expect(body).not.toHaveProperty('code');
});

it('has no code for a comment from before there were codes', async () => {
  const { body } = await send('Gammal', 'e'.repeat(16));
  const { id } = await stored(body.receipt);
  await payload.db.updateOne({ collection: 'comments', id, data: { secretHash: null } });
  expect((await send('Gammal', 'e'.repeat(16))).body).not.toHaveProperty('code');
});

it('has an index that refuses the same hash twice, and none where there is no hash', async () => {
  const { body } = await send('Hashen', 'f'.repeat(16));
  const { id: _id, secretHash, submission: _submission, ...kept } = await stored(body.receipt);
  const create = (receipt: string, more = {}) =>
    payload.db.create({ collection: 'comments', data: { ...kept, receipt, ...more } });
  await expect(create('2020-000001', { secretHash })).rejects.toThrow();
  await expect(create('2020-000002')).resolves.toBeTruthy();
  await expect(create('2020-000003')).resolves.toBeTruthy();
});

it('shows nobody the hash, and lets nobody search for it', async () => {
  const { body } = await send('Ingen läser', 'g'.repeat(16));
  const { id, secretHash } = await stored(body.receipt);
  payload.logger.level = 'silent';
  const people = await meetEverybody(payload);
  for (const person of Object.values(people)) {
    const read = await askRest(payload, person, `comments/${id}`);
    expect(await read.text()).not.toContain(String(secretHash));
    for (const query of [
      `where[secretHash][equals]=${secretHash}`,
      'where[secretHash][exists]=true',
      'where[or][0][and][0][secretHash][like]=a',
      `where[matter.secretHash][equals]=${secretHash}`,
      'where[turn][exists]=true',
    ])
      expect((await askRest(payload, person, `comments?${query}`)).status).toBeGreaterThanOrEqual(
        400,
      );
    const chosen = await askRest(payload, person, 'comments?select[secretHash]=true&depth=2');
    expect(await chosen.text()).not.toContain(String(secretHash));
  }
});

when(!isOnMongo, 'MongoDB has its files on a server.').it(
  'leaves no trace of a code in any file or log (K5)',
  async () => {
    const written: string[] = [];
    const keep = (...words: unknown[]) => void written.push(JSON.stringify(words));
    for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const)
      jest.spyOn(payload.logger, level).mockImplementation(keep);
    const { body } = await send('Inga spår', 'h'.repeat(16));
    payload.logger.info('a line of the log');
    expect(written.join()).toContain('a line of the log');
    const isMarked = (text: string | Buffer) =>
      [body.code, readCode(body.code)].some((form) => text.includes(form ?? ''));
    const files = await readdir(env.DATA_DIR, { recursive: true, withFileTypes: true });
    const kept = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(path.join(file.parentPath, file.name))),
    );
    expect(kept.some((bytes) => bytes.includes('Inga spår'))).toBe(true);
    expect(kept.filter(isMarked)).toEqual([]);
    expect(written.filter(isMarked)).toEqual([]);
  },
);
