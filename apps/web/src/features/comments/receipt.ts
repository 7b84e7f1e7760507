import { createHmac, timingSafeEqual } from 'node:crypto';
import { receiptShape, type Receipt } from '../../cms/comments';

/** The query of the receipt page: number, time, page and a signature; nothing of the text (K5, K10). */
export function signedQuery(
  { receipt: number, receivedAt, page }: Receipt,
  key: string,
): URLSearchParams {
  const query = new URLSearchParams({
    nr: number,
    tid: receivedAt,
    sida: page.path,
    rubrik: page.title,
  });
  query.set('sign', signature(query, key).toString('base64url'));
  return query;
}

/** The receipt in a query with a valid signature; undefined for any other. */
export function readSigned(query: URLSearchParams, key: string): Receipt | undefined {
  const given = Buffer.from(query.get('sign') ?? '', 'base64url');
  const expected = signature(query, key);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const page = { title: query.get('rubrik'), path: query.get('sida') };
  return receiptShape.safeParse({ receipt: query.get('nr'), receivedAt: query.get('tid'), page })
    .data;
}

function signature(query: URLSearchParams, key: string): Buffer {
  const signed = ['nr', 'tid', 'sida', 'rubrik'].map((name) => query.get(name) ?? '');
  return createHmac('sha256', key)
    .update(JSON.stringify(['comment-receipt', ...signed]))
    .digest();
}
