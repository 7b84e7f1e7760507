import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far from now a signed message may have been sent, in seconds: a longer ago one may be repeated by a stranger. */
const TOLERANCE_S = 5 * 60;

interface Message {
  /** Identifies the message also when it is sent again. */
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
}

/**
 * The headers that sign a message, as Standard Webhooks specifies: an HMAC-SHA-256 of id, time and body.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const signedHeaders = (message: Message, secret: string): Record<string, string> => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': `v1,${signatureOf(message, secret).toString('base64')}`,
});

/** Whether the headers sign the body with the secret, and were made within five minutes of now. */
export function isSigned(headers: Headers, body: string, secret: string, now: Date): boolean {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = Number(headers.get('webhook-timestamp') ?? NaN);
  if (!id || !Number.isInteger(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - timestamp) > TOLERANCE_S) return false;
  const expected = signatureOf({ id, timestamp, body }, secret);
  // Several where a secret is being replaced.
  const given = (headers.get('webhook-signature') ?? '').split(' ', 10);
  return given.some((each) => {
    const [version, value = ''] = each.split(',', 2);
    const bytes = Buffer.from(value, 'base64');
    return version === 'v1' && bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
}

const signatureOf = ({ id, timestamp, body }: Message, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest();
