import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding, Rendered, Variant, Variants } from './rendered';

const compressible = /^(text\/|image\/svg|application\/(.*\+)?(json|xml|javascript|manifest))/;
const SMALLEST = 512;

type Headers = Record<string, string>;

export function identityOf(rendered: Rendered): Variants {
  const etag = createHash('sha256').update(rendered.body).digest('base64url').slice(0, 22);
  return { identity: variant(rendered, 'identity', rendered.body, etag) };
}

/** The bytes in memory of their own: a small buffer is often a window into a large one, and keeps all of it. */
export function compact(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

/**
 * The compressed forms, made on zlib's thread pool; only those that are smaller than what they stand for.
 * `onReady` is called for each, gzip first, since brotli at its best takes many times longer.
 */
export async function compress(
  rendered: Rendered,
  { identity }: Variants,
  onReady: (encoding: Encoding, variant: Variant) => void,
): Promise<void> {
  if (!isCompressible(rendered)) return;
  const hash = identity.etag.slice(1, -1);
  for (const [encoding, make] of [['gzip', gzipped] as const, ['br', brotli] as const]) {
    const body = compact(await make(rendered.body));
    if (body.length < rendered.body.length)
      onReady(encoding, variant(rendered, encoding, body, `${hash}-${encoding}`));
  }
}

export const bytesOf = ({ identity, gzip: zipped, br }: Variants): number =>
  identity.body.length + (zipped?.body.length ?? 0) + (br?.body.length ?? 0);

const isCompressible = ({ headers, body }: Rendered) =>
  body.length >= SMALLEST &&
  headers['content-encoding'] === undefined &&
  compressible.test(headers['content-type'] ?? '');

const gzipped = (body: Buffer) => promisify(gzip)(body, { level: 9 });

const brotli = (body: Buffer) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

function variant(rendered: Rendered, encoding: Encoding, body: Buffer, tag: string): Variant {
  const etag = `"${tag}"`;
  const { vary: _vary, etag: _etag, 'content-length': _length, ...own } = rendered.headers;
  const negotiated: Headers = isCompressible(rendered) ? { vary: 'Accept-Encoding' } : {};
  const encoded: Headers = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  const cacheControl = rendered.headers['cache-control'];
  const kept: Headers = cacheControl === undefined ? {} : { 'cache-control': cacheControl };
  return {
    etag,
    body,
    headers: flat({ ...own, ...negotiated, ...encoded, etag, 'content-length': `${body.length}` }),
    headersOf304: flat({ ...kept, ...negotiated, etag }),
  };
}

const flat = (headers: Headers) => Object.entries(headers).flat();
