import type { IncomingMessage } from 'node:http';

const LARGEST = 64 * 1024;

/** The fields of a posted form; a status when it is none, or larger than any comment. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | 413 | 415> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return 415;
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) return 413;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length > LARGEST) return 413;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString());
}
