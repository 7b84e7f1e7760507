import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding, Rendered, StoredPage, Variant, Variants } from './rendered';

const compressible = /^(text\/|image\/svg|application\/(.*\+)?(json|xml|javascript|manifest))/;
const MIN_COMPRESSED_BYTES = 512;

type Headers = Record<string, string>;

export function identityOf(rendered: Rendered): Variants {
  const etag = createHash('sha256').update(rendered.body).digest('base64url').slice(0, 22);
  return { identity: variant(rendered, 'identity', rendered.body, etag) };
}

/** The plain form, and the compressed forms that came with it. */
function variantsOf(rendered: Rendered): Variants {
  const variants = identityOf(rendered);
  for (const encoding of ['gzip', 'br'] as const) {
    const body = rendered.encoded?.[encoding];
    if (body) variants[encoding] = encodedVariant(rendered, variants, { encoding, body });
  }
  return variants;
}

/** A copy where the buffer is a view of a larger one, which would stay in memory with it. */
function compact(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
}

/**
 * One compressed form, made on zlib's thread pool; undefined where it would not be smaller. Brotli at its highest level
 * takes many times as long as gzip.
 */
export async function compress(
  rendered: Rendered,
  variants: Variants,
  encoding: 'gzip' | 'br',
): Promise<Variant | undefined> {
  if (!isCompressible(rendered)) return undefined;
  const body = compact(await makers[encoding](rendered.body));
  if (body.length >= rendered.body.length) return undefined;
  return encodedVariant(rendered, variants, { encoding, body });
}

const encodedVariant = (
  rendered: Rendered,
  { identity }: Variants,
  { encoding, body }: { encoding: Encoding; body: Buffer },
) => variant(rendered, encoding, body, `${identity.etag.slice(1, -1)}-${encoding}`);

export const bytesOf = ({ identity, gzip: zipped, br }: Variants): number =>
  identity.body.length + (zipped?.body.length ?? 0) + (br?.body.length ?? 0);

const isCompressible = ({ headers, body }: Rendered) =>
  body.length >= MIN_COMPRESSED_BYTES &&
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

const makers = { gzip: gzipped, br: brotli };

function variant(rendered: Rendered, encoding: Encoding, body: Buffer, tag: string): Variant {
  const etag = `"${tag}"`;
  const { vary: _vary, etag: _etag, 'content-length': _length, ...others } = rendered.headers;
  const negotiated: Headers = isCompressible(rendered) ? { vary: 'Accept-Encoding' } : {};
  const encoded: Headers = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  const cacheControl = rendered.headers['cache-control'];
  const kept: Headers = cacheControl === undefined ? {} : { 'cache-control': cacheControl };
  return {
    etag,
    body,
    headers: flat({
      ...others,
      ...negotiated,
      ...encoded,
      etag,
      'content-length': `${body.length}`,
    }),
    headersOf304: flat({ ...kept, ...negotiated, etag }),
  };
}

const flat = (headers: Headers) => Object.entries(headers).flat();

type Dated = Rendered & Pick<StoredPage, 'storedAt' | 'freshUntil'>;

/** A rendered page with all that is sent, and the generation of its content. */
export const storedPage = (
  { status, headers, body, encoded = {}, ...dates }: Dated,
  generation: number,
): StoredPage => {
  const rendered = { status, headers, body: compact(body) };
  const variants = variantsOf({ ...rendered, encoded });
  return { ...rendered, ...dates, generation, variants };
};
