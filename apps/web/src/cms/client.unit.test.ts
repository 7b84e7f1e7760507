import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { jest } from '@jest/globals';
import { z } from 'zod';
import { CmsClient, CmsRefused, CmsUnavailable } from './client';

const shape = z.object({ text: z.string() });
const request = { timeout: 1_000 };
const right = () => Response.json({ text: 'here' });
const readNews = (cms: CmsClient) => cms.get('api/news', shape, request);
const failureOf = (pending: Promise<unknown>) => pending.then(undefined, (error: unknown) => error);

let settings: ConstructorParameters<typeof CmsClient>[0];
const cms = () => new CmsClient(settings);
const answerWith = (answer: () => Response | Promise<Response>) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => answer());

beforeEach(() => (settings = { url: 'http://cms.invalid', key: 'secret' }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('sends the key only where a request requires it', async () => {
  const fetched = answerWith(right);
  await readNews(cms());
  await cms().get('api/changes', shape, { ...request, withKey: true });
  const headers = fetched.mock.calls.map(([, init]) => init?.headers);
  expect(headers).toEqual([undefined, { authorization: 'Bearer secret' }]);
});

it.each([
  ['a connection that is never made', () => Promise.reject(new TypeError('fetch failed')), false],
  [
    'a body that breaks off',
    () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('cut')) })),
    false,
  ],
  ['500', () => new Response('{}', { status: 500 }), true],
  ['another shape', () => Response.json({ text: 5 }), true],
  ['404', () => Response.json({ errors: [] }, { status: 404 }), true],
])('treats %s as no answer, and reports whether there was one', async (_, answer, hasAnswered) => {
  answerWith(answer);
  const failure = await failureOf(readNews(cms()));
  expect(failure).toBeInstanceOf(CmsUnavailable);
  expect(failure).toMatchObject({ hasAnswered });
});

it('gives up at the time-out, and when the caller does', async () => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  const silence = { name: 'CmsUnavailable', hasAnswered: false };
  await expect(cms().get('api/news', shape, { timeout: 1 })).rejects.toMatchObject(silence);
  const caller = new AbortController();
  const pending = cms().get('api/news', shape, { timeout: 60_000, signal: caller.signal });
  caller.abort();
  await expect(pending).rejects.toMatchObject(silence);
});

it.each([
  ['an answer', right],
  ['an answer whose body is not read', () => Response.json({ errors: [] }, { status: 500 })],
  ['a connection that is never made', () => Promise.reject(new TypeError('fetch failed'))],
])('leaves neither a timer nor an open request after %s', async (_, answer) => {
  const fetched = answerWith(answer);
  jest.useFakeTimers();
  await failureOf(readNews(cms()));
  expect(jest.getTimerCount()).toBe(0);
  expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});

it('rejects with CmsRefused when the CMS rejects the request', async () => {
  answerWith(() => new Response('{}', { status: 403 }));
  expect(await failureOf(readNews(cms()))).toBeInstanceOf(CmsRefused);
});

it('reads no further than the limit of an answer that is too large', async () => {
  let sent = 0;
  const megabyte = new Uint8Array(1024 * 1024).fill(32);
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (stream) => {
          sent += 1;
          stream.enqueue(megabyte);
        },
      }),
    );
  answerWith(endless);
  expect(await failureOf(readNews(cms()))).toMatchObject({
    name: 'CmsUnavailable',
    hasAnswered: true,
  });
  expect(sent).toBeLessThan(40);
});

it('rejects an answer of another database than the one that is followed', async () => {
  settings = { ...settings, database: () => 'one' };
  const of = (database?: string) => () =>
    Response.json({ text: 'here' }, { headers: database ? { 'x-database': database } : {} });
  answerWith(of('two'));
  expect(await failureOf(readNews(cms()))).toBeInstanceOf(CmsUnavailable);
  for (const answer of [of('one'), of()]) {
    answerWith(answer);
    expect(await readNews(cms())).toEqual({ text: 'here' });
  }
});

it('sends no request while it may not', async () => {
  const fetched = answerWith(right);
  settings = { ...settings, mayRequest: () => false };
  expect(await failureOf(readNews(cms()))).toBeInstanceOf(CmsUnavailable);
  expect(fetched).not.toHaveBeenCalled();
});

it('gives up on half an answer although memory is collected meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const silent = createServer((_, response) => response.writeHead(200).flushHeaders());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  settings = { ...settings, url: `http://127.0.0.1:${port}` };
  const { signal } = new AbortController();
  const pending = failureOf(cms().get('api/changes', shape, { timeout: 600, signal }));
  for (let at = 0; at < 3; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    collect();
  }
  const hung = new Promise((resolve) => setTimeout(resolve, 3_000, 'hung').unref());
  expect(await Promise.race([pending, hung])).toMatchObject({ hasAnswered: false });
  silent.closeAllConnections();
  silent.close();
});
