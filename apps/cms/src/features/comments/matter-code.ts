import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { CODE_BYTES, encodeCode, writeCode } from '@regionwebb/content/comment-code';
import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';

const PURPOSE = 'regionwebb: the code of a comment';
const HOUR = 60 * 60 * 1000;

/**
 * The code by which the sender of a message reads its answer, without groups: 80 bits of an HMAC of its submission, under
 * a key derived from the CMS's secret (RFC 5869). So it need not be stored to be shown again.
 */
export function codeOf({ secret }: Pick<Payload, 'secret'>, submission: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32));
  const mac = createHmac('sha256', key).update(submission).digest();
  return encodeCode(mac.subarray(0, CODE_BYTES));
}

/** SHA-256 of a code in hex: all that is stored of it. */
export const codeHash = (code: string): string => createHash('sha256').update(code).digest('hex');

/** The hash to store with a new message; undefined for a further one, which is read with the code of the first. */
export const secretHashOf = (
  payload: Pick<Payload, 'secret'>,
  { submission, matter }: Partial<Pick<Comment, 'submission' | 'matter'>>,
): string | undefined =>
  submission && !matter ? codeHash(codeOf(payload, submission)) : undefined;

type Stored = Pick<Comment, 'receivedAt'> & Partial<Pick<Comment, 'submission' | 'secretHash'>>;

/**
 * The code of a stored comment in groups, for its receipt, within an hour of its reception. Undefined after that, for
 * comments without a code, and when the CMS has another secret than it had then.
 */
export function codeToShow(
  payload: Pick<Payload, 'secret'>,
  { receivedAt, submission, secretHash }: Stored,
  now: Date,
): string | undefined {
  if (!submission || !secretHash) return undefined;
  if (now.getTime() - new Date(receivedAt).getTime() >= HOUR) return undefined;
  const code = codeOf(payload, submission);
  return codeHash(code) === secretHash ? writeCode(code) : undefined;
}
