import { setMaxListeners } from 'node:events';
import { jest } from '@jest/globals';
import type { FakeCms } from '../testing/fake-cms';
import { endAll, startAll, type Front } from '../testing/start-front';

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

it('sends a picture with what a browser needs to cache it, and no other header of the CMS', async () => {
  const { status, text, headers } = await front.visit('/media/bild%20%C3%A5.jpg');
  expect([status, text]).toEqual([200, '<svg/>']);
  expect(headers).toMatchObject({
    etag: expect.stringMatching(/^"\w+"$/),
    'last-modified': expect.stringMatching(/GMT$/),
    'content-length': '6',
    'content-type': 'image/jpeg',
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=3600',
  });
  expect([headers['set-cookie'], headers.via]).toEqual([undefined, undefined]);
});

it('answers HEAD as GET, without the body (RFC 9110 §9.3.2)', async () => {
  const get = await front.visit('/media/karta.svg');
  const head = await front.visit('/media/karta.svg', { method: 'HEAD' });
  expect([head.status, head.text]).toEqual([200, '']);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

it('answers 304 to a visitor who has it (RFC 9110 §13.1)', async () => {
  const { etag = '', 'last-modified': modified = '' } = (await front.visit('/media/karta.svg'))
    .headers;
  const conditions: Record<string, string>[] = [
    { 'if-none-match': etag },
    { 'if-modified-since': modified },
  ];
  for (const headers of conditions) {
    const held = await front.visit('/media/karta.svg', { headers });
    expect([held.status, held.text]).toEqual([304, '']);
    expect(held.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=3600' });
  }
});

describe('a part of a file (RFC 9110 §14)', () => {
  const part = (range: string, more = {}) =>
    front.visit('/media/karta.svg', { headers: { range, ...more } });

  it.each([
    ['bytes=0-1', '<s', 'bytes 0-1/6'],
    ['bytes=-2', '/>', 'bytes 4-5/6'],
    ['bytes=4-', '/>', 'bytes 4-5/6'],
    ['bytes=0-1,2-3', '<svg', 'bytes 0-3/6'],
  ])('is sent alone: %s', async (range, text, place) => {
    const answer = await part(range);
    expect([answer.status, answer.text]).toEqual([206, text]);
    expect(answer.headers).toMatchObject({
      'content-range': place,
      'content-type': 'image/svg+xml',
    });
  });

  it('is sent with others in one answer', async () => {
    const { status, text, headers } = await part('bytes=0-1,4-5');
    const [, boundary = ''] =
      /^multipart\/byteranges; boundary=(\w+)$/.exec(headers['content-type'] ?? '') ?? [];
    const head = (place: string) =>
      `Content-Type: image/svg+xml\r\nContent-Range: bytes ${place}/6\r\n\r\n`;
    expect(status).toBe(206);
    expect(text).toBe(
      `\r\n--${boundary}\r\n${head('0-1')}<s\r\n--${boundary}\r\n${head('4-5')}/>\r\n--${boundary}--\r\n`,
    );
    expect(headers['content-length']).toBe(`${text.length}`);
  });

  it('beyond its end is answered 416 with its size', async () => {
    const { status, headers } = await part('bytes=6-');
    expect([status, headers['content-range']]).toEqual([416, 'bytes */6']);
  });

  it('is sent only of the file that the visitor has begun with', async () => {
    const { etag = '' } = (await front.visit('/media/karta.svg')).headers;
    expect((await part('bytes=0-1', { 'if-range': etag })).status).toBe(206);
    expect((await part('bytes=0-1', { 'if-range': '"another"' })).status).toBe(200);
  });

  it('is sent for GET alone (RFC 9110 §14.2)', async () => {
    const head = await front.visit('/media/karta.svg', {
      method: 'HEAD',
      headers: { range: 'bytes=0-1' },
    });
    expect([head.status, head.headers['content-length']]).toEqual([200, '6']);
  });
});

it('keeps scripts in a picture from running', async () => {
  const { headers } = await front.visit('/media/karta.svg');
  expect(headers['content-security-policy']).toMatch(/sandbox/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('lets one version of a picture be cached for ever', async () => {
  const { headers } = await front.visit('/media/karta.svg?v=2026-11-24');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

it('redirects from a file that has been replaced to the new one', async () => {
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
])('answers %s with a plain 404 without details of the CMS', async (target) => {
  const { status, text } = await front.visit(target);
  expect([status, text]).toEqual([404, expect.stringContaining('Sidan finns inte')]);
  expect(text).not.toContain('internal words');
});

it('refuses more requests than it can handle at once, and drops those of visitors who have left', async () => {
  const leaving = new AbortController();
  const { signal } = leaving;
  setMaxListeners(0, signal);
  const visits = Array.from({ length: 501 }, () => front.visit('/media/drojer.jpg', { signal }));
  const refused = await Promise.race(visits);
  expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });

  leaving.abort();
  const left = await Promise.allSettled(visits);
  expect(left.filter(({ status }) => status === 'rejected')).toHaveLength(500);
  const getMap = () => front.visit('/media/karta.svg');
  let answer = await getMap();
  // The last of those who have left may not have been noticed yet.
  while (answer.status === 503) answer = await getMap();
  expect(answer.status).toBe(200);
  expect(logged.filter((line) => line.includes('too-many-media'))).toHaveLength(1);
});
