import type { PayloadRequest } from 'payload';

/** The JSON in the body of a request; undefined when it is none, or takes more than `most` bytes. */
export async function readBounded(
  { body }: Pick<PayloadRequest, 'body'>,
  most: number,
): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of body ?? []) {
      length += part.length;
      if (length > most) return undefined;
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return undefined;
  }
}
