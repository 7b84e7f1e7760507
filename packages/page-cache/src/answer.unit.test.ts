import { answer } from './answer';
import type { StoredPage } from './rendered';
import { compress, identityOf } from './variants';

const text = 'Nyheter från regionen. '.repeat(200);

async function stored(status = 200, { plain = false } = {}): Promise<StoredPage> {
  const headers = { 'content-type': 'text/html', 'cache-control': 'max-age=0', 'x-custom': '1' };
  const rendered = { status, headers, body: Buffer.from(text) };
  const variants = identityOf(rendered);
  for (const encoding of plain ? [] : (['gzip', 'br'] as const))
    variants[encoding] = await compress(rendered, variants, encoding);
  return { ...rendered, variants, generation: 1, storedAt: 0, freshUntil: 0 };
}

const request = (acceptEncoding?: string, ifNoneMatch?: string, method = 'GET') => ({
  method,
  acceptEncoding,
  ifNoneMatch,
});

const headerOf = ({ headers }: { headers: string[] }, name: string) =>
  headers[headers.indexOf(name) + 1 || headers.length];

describe('the encoding of an answer (RFC 9110 §12.5.3)', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.1, gzip', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    ['identity;q=0', undefined],
    ['\u0000nonsense;;;q=', undefined],
  ])('for Accept-Encoding: %j is %j', async (accept, expected) => {
    const given = answer(await stored(), request(accept));
    expect(headerOf(given, 'content-encoding')).toBe(expected);
    expect(headerOf(given, 'vary')).toBe('Accept-Encoding');
    expect(headerOf(given, 'content-length')).toBe(`${given.body?.length}`);
  });

  it('is none until the compressed forms are made', async () => {
    const given = answer(await stored(200, { plain: true }), request('br, gzip'));
    expect(headerOf(given, 'content-encoding')).toBeUndefined();
    expect(given.body?.toString()).toBe(text);
  });

  it('gives each form a different strong tag (RFC 9110 §8.8.3.3)', async () => {
    const page = await stored();
    const tags = ['identity', 'gzip', 'br'].map((encoding) =>
      headerOf(answer(page, request(encoding)), 'etag'),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });
});

describe('a conditional request (RFC 9110 §13.1.2)', () => {
  it.each(['br', 'gzip', 'identity'])('is answered 304 for the %s form held', async (encoding) => {
    const page = await stored();
    const etag = headerOf(answer(page, request(encoding)), 'etag');
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const given = answer(page, request(encoding, held));
      expect([given.status, given.body]).toEqual([304, undefined]);
      expect(headerOf(given, 'cache-control')).toBe('max-age=0');
      expect(given.headers).not.toContain('content-type');
    }
  });

  it('is answered 304 for the plain form though a smaller one has come since', async () => {
    const page = await stored();
    const etag = headerOf(answer(page, request()), 'etag');
    expect(answer(page, request('br, gzip', etag)).status).toBe(304);
  });

  it('is answered in full when the cached form is not acceptable or not of this page', async () => {
    const page = await stored();
    const brotli = headerOf(answer(page, request('br')), 'etag');
    expect(answer(page, request('gzip', brotli)).status).toBe(200);
    expect(answer(page, request('br', '"other"')).status).toBe(200);
  });

  it('is answered as any other when there is nothing to hold', async () => {
    const page = await stored(404);
    const etag = headerOf(answer(page, request()), 'etag');
    expect(answer(page, request(undefined, etag)).status).toBe(404);
  });
});

it('answers HEAD with the headers of GET and no body (RFC 9110 §9.3.2)', async () => {
  const page = await stored();
  const [head, get] = ['HEAD', 'GET'].map((method) =>
    answer(page, request('br', undefined, method)),
  );
  expect(head?.headers).toEqual(get?.headers);
  expect(head?.body).toBeUndefined();
});
