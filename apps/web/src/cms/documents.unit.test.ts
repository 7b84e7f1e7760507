import { jest } from '@jest/globals';
import { z } from 'zod';
import { findPublished } from './documents';
import { responseCache } from './response-cache';

const shape = z.object({ text: z.string() });
const readText = (kinds: string[] = ['news']) =>
  findPublished('news', { depth: 0 }, { tags: kinds, shape });
const saying = (text: string) => Response.json({ text });

let answers: (Response | Promise<Response>)[];
let requestCount: number;

beforeEach(() => {
  [answers, requestCount] = [[], 0];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    requestCount += 1;
    return (await answers.shift()) ?? Promise.reject(new TypeError('fetch failed'));
  });
});
afterEach(() => {
  responseCache.expire(['everything']);
  jest.restoreAllMocks();
});

it('returns a cached answer until one of its tags is expired', async () => {
  answers = [saying('one'), saying('two')];
  expect(await readText(['news', 'media'])).toEqual({ text: 'one' });
  responseCache.expire(['offices']);
  expect(await readText(['news', 'media'])).toEqual({ text: 'one' });
  responseCache.expire(['media']);
  expect(await readText(['news', 'media'])).toEqual({ text: 'two' });
});

it('sends one request for all callers that wait for the same answer', async () => {
  answers = [saying('one')];
  expect(await Promise.all([readText(), readText(), readText()])).toEqual(
    Array(3).fill({ text: 'one' }),
  );
  expect(requestCount).toBe(1);
});

it('does not treat as current an answer that was requested before a change and came after it', async () => {
  let arrive: (answer: Response) => void = () => undefined;
  answers = [new Promise((resolve) => (arrive = resolve)), saying('new')];
  const before = readText();
  responseCache.expire(['news']);
  const after = readText();
  expect(await after).toEqual({ text: 'new' });
  arrive(saying('old'));
  expect(await before).toEqual({ text: 'old' });
  answers = [saying('newer')];
  responseCache.expire(['offices']);
  expect(['new', 'newer']).toContain((await readText())?.text);
});

const html = () => new Response('<!doctype html><h1>It works!</h1>');
const cut = () => new Response('{"text": "Nyhe');

it.each([
  ['HTML', html],
  ['half an answer', cut],
  ['nothing', () => new Response('')],
  ['an empty object', () => Response.json({})],
  ['null', () => Response.json(null)],
  ['an empty list', () => Response.json([])],
  ['another type', () => Response.json({ text: 5 })],
  ['500', () => new Response('{"errors":[]}', { status: 500 })],
  ['429', () => new Response('{}', { status: 429 })],
  ['404 of something else', () => new Response('<h1>Not Found</h1>', { status: 404 })],
])('caches nothing of %s, which counts as no answer', async (_, wrong) => {
  answers = [wrong(), saying('right')];
  const failure = await readText().catch((error: unknown) => error);
  expect(['CmsUnavailable', 'CmsRefused']).toContain((failure as Error).name);
  expect(await readText()).toEqual({ text: 'right' });
});

it('returns undefined for a 404 of Payload, and requests again the next time', async () => {
  answers = [Response.json({ errors: [] }, { status: 404 }), saying('here')];
  expect(await readText()).toBeUndefined();
  expect(await readText()).toEqual({ text: 'here' });
});

it('is bounded, however many answers there are', async () => {
  const text = 'x'.repeat(1_000_000);
  for (let at = 0; at < 20; at += 1)
    await responseCache.get(`large ${at}`, [], () => Promise.resolve(text));
  const again = jest.fn(() => Promise.resolve('requested again'));
  expect(await responseCache.get('large 0', [], again)).toBe('requested again');
  expect(await responseCache.get('large 19', [], again)).toBe(text);
});
