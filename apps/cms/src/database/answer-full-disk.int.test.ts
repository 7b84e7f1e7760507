import { jest } from '@jest/globals';
import { aContact } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../access/testing/people';
import { askRest } from '../access/testing/rest-api';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => close());

async function saveThatFailsWith(error: Error) {
  jest.spyOn(payload.db, 'create').mockRejectedValue(error);
  const answer = await askRest(payload, editor, 'contacts', { method: 'POST', data: aContact() });
  return { status: answer.status, text: await answer.text() };
}

const withCode = (code: string) => Object.assign(new Error('The database failed.'), { code });

it.each(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])('reports a full disk: %s', async (code) => {
  for (const error of [withCode(code), new Error('Wrapped.', { cause: withCode(code) })]) {
    const { status, text } = await saveThatFailsWith(error);
    expect(status).toBe(507);
    expect(text).toContain('serverns disk är full');
    expect(text).toContain('finns kvar i formuläret');
  }
});

it.each(['SQLITE_READONLY', 'SQLITE_IOERR_FSYNC', 'EROFS', 'EACCES'])(
  'reports a disk that cannot be written to: %s',
  async (code) => {
    const { status, text } = await saveThatFailsWith(withCode(code));
    expect([status, text]).toEqual([507, expect.stringContaining('inte kan skriva till sin disk')]);
  },
);

it('leaves other errors to Payload', async () => {
  const { status, text } = await saveThatFailsWith(withCode('SQLITE_CORRUPT'));
  expect([status, text]).toEqual([500, expect.not.stringContaining('disk')]);
});
