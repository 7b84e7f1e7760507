import { setMaxListeners } from 'node:events';
import { jest } from '@jest/globals';
import type { FakeCms } from './testing/fake-cms';
import { endAll, startAll, type Front } from './testing/start-front';

let cms: FakeCms;
let front: Front;

const logged: string[] = [];

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => {
    logged.push(String(line));
  });
  ({ cms, front } = await startAll());
});
afterAll(async () => {
  await endAll({ cms, front });
});

it('hands out a picture with what a browser needs to keep it, and nothing else of the CMS’s', async () => {
  const { status, text, headers } = await front.visit('/media/bild%20%C3%A5.jpg');
  expect([status, text]).toEqual([200, '<svg/>']);
  expect(headers).toMatchObject({ etag: '"one"', 'cache-control': 'public, max-age=3600' });
  expect([headers['set-cookie'], headers.via]).toEqual([undefined, undefined]);
});

it('passes conditions and ranges on', async () => {
  const held = await front.visit('/media/karta.svg', { headers: { 'if-none-match': '"one"' } });
  expect([held.status, held.text]).toEqual([304, '']);
  const part = await front.visit('/media/karta.svg', { headers: { range: 'bytes=0-1' } });
  expect([part.status, part.text, part.headers['content-range']]).toEqual([
    206,
    '<s',
    'bytes 0-1/6',
  ]);
});

it('runs nothing that a picture may hold', async () => {
  const { headers } = await front.visit('/media/karta.svg');
  expect(headers['content-security-policy']).toMatch(/sandbox/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('lets one version of a picture be kept for ever', async () => {
  const { headers } = await front.visit('/media/karta.svg?v=2026-11-24');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

it('leads from a file that has been replaced to the one in its place', async () => {
  const { status, headers } = await front.visit('/media/gammal.pdf?v=1');
  expect([status, headers.location]).toEqual([301, '/media/ny%20%C3%A5.pdf']);
  expect(headers['cache-control']).toBe('public, max-age=3600');
});

it.each([
  '/media/finns-inte.jpg',
  '/media/',
  '/media/.env',
  '/media/a/b.jpg',
  '/media/..%2f..%2fapi%2fusers',
  '/media/%2e%2e',
  '/media/%00.jpg',
  '/media/%zz',
  '/media/karta.svg%3Fdepth=1',
  '/media/http:%2f%2fevil.example',
])('answers %s with a plain 404 that says nothing of the CMS', async (target) => {
  const { status, text } = await front.visit(target);
  expect([status, text]).toEqual([404, expect.stringContaining('Sidan finns inte')]);
  expect(text).not.toContain('internal words');
});

it('is asked for no more than it can hold at once, and forgets who has left', async () => {
  const leaving = new AbortController();
  const { signal } = leaving;
  setMaxListeners(0, signal);
  const visits = Array.from({ length: 501 }, () => front.visit('/media/drojer.jpg', { signal }));
  const refused = await Promise.race(visits);
  expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });

  leaving.abort();
  const left = await Promise.allSettled(visits);
  expect(left.filter(({ status }) => status === 'rejected')).toHaveLength(500);
  const ask = () => front.visit('/media/karta.svg');
  let answer = await ask();
  // The last of those who have left may not have been seen to.
  while (answer.status === 503) answer = await ask();
  expect(answer.status).toBe(200);
  expect(logged.filter((line) => line.includes('too-many-media'))).toHaveLength(1);
});

it('says 503 while the CMS is down', async () => {
  cms.stop();
  expect((await front.visit('/media/karta.svg')).status).toBe(503);
});
