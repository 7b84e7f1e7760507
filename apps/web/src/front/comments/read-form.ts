import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { LARGEST_FORM } from '../../processes/rendering';

/** The form has five; each one costs as much as many characters. */
const MOST_FIELDS = 20;

/** The fields of a posted form; a status when it is none, or larger than any form that would be shown again. */
export async function readForm(
  request: IncomingMessage,
): Promise<URLSearchParams | 400 | 413 | 415> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return 415;
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FORM) return 413;
  const bytes = await readBytes(request);
  if (!bytes) return 413;
  // Bytes that are not UTF-8 would grow to three times their size when decoded.
  if (!isUtf8(bytes)) return 400;
  const body = bytes.toString();
  return body.split('&', MOST_FIELDS + 1).length > MOST_FIELDS ? 400 : new URLSearchParams(body);
}

/** The body, copied: a stored chunk of one byte takes a hundred. */
async function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  let bytes = Buffer.alloc(4096);
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    if (length + part.length > LARGEST_FORM) return undefined;
    if (length + part.length > bytes.length)
      bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, length + part.length));
    length += part.copy(bytes, length);
  }
  return bytes.subarray(0, length);
}

/**
 * Whether a post comes from the site's form (L7). Browsers send `Sec-Fetch-Site`, older ones `Origin`. Without either it is
 * accepted: there is no cookie that another site could abuse.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin === null || origin === ownOrigin || origin === originOfHost(headers, ownOrigin);
}

function originOfHost(headers: Headers, ownOrigin: string): string | undefined {
  const host = headers.get('host');
  return host ? `${new URL(ownOrigin).protocol}//${host}` : undefined;
}
