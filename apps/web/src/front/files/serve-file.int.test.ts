import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { FakeCms } from '../testing/fake-cms';
import { endAll, startAll, type Front } from '../testing/start-front';

let cms: FakeCms;
let front: Front;

beforeEach(async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  ({ cms, front } = await startAll());
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

const content = 'content of a file';
const getFile = (headers: Record<string, string>) => front.visit('/static/own.js', { headers });

it('is sent to the first visitor as the build has compressed it', async () => {
  const folder = path.join(front.directory, 'compressed');
  const hash = createHash('sha256').update(content).digest('hex');
  await mkdir(folder);
  await writeFile(path.join(folder, `${hash}.br`), 'by brotli');
  await writeFile(path.join(folder, `${hash}.gz`), 'by gzip');
  const [br, gzip] = [
    await getFile({ 'accept-encoding': 'gzip, br' }),
    await getFile({ 'accept-encoding': 'gzip' }),
  ];
  expect([br.text, br.headers['content-encoding']]).toEqual(['by brotli', 'br']);
  expect([gzip.text, gzip.headers['content-encoding']]).toEqual(['by gzip', 'gzip']);
  expect((await getFile({})).text).toBe(content);
});

it('is sent in parts on request (RFC 9110 §14)', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const one = await getFile({ range: 'bytes=0-6', 'accept-encoding': 'br' });
    expect([one.status, one.text, one.headers['content-range']]).toEqual([
      206,
      'content',
      'bytes 0-6/17',
    ]);
    const two = await getFile({ range: 'bytes=0-6,13-16' });
    expect(two.headers['content-type']).toMatch(/^multipart\/byteranges; boundary=/);
    expect(two.text).toMatch(/content[^]*file/);
    expect((await getFile({ range: 'bytes=17-' })).status).toBe(416);
  }
});
