import { receiptShape, type Receipt } from '../../cms/comments';

/** How the front server passes a receipt to the page that shows it: it holds a secret, which no address may (K10). */
export const RECEIPT_HEADER = 'x-comment-receipt';

export const encodeReceipt = (receipt: Receipt): string =>
  Buffer.from(JSON.stringify(receipt)).toString('base64url');

/** The receipt in a header; undefined when there is none, or an invalid one. */
export function decodeReceipt(header: string | null): Receipt | undefined {
  if (!header) return undefined;
  try {
    return receiptShape.parse(JSON.parse(Buffer.from(header, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
