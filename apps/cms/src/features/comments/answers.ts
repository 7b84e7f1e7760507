import type { Comment } from '@regionwebb/content/payload-types';

/** 201 with the receipt of a stored comment. */
export const receiptOf = ({ receipt, receivedAt, page: { title, path } }: Comment): Response =>
  Response.json({ receipt, receivedAt, page: { title, path } }, { status: 201 });

/** A refusal, with the kinds of faults and nothing of the text (K5). */
export function refusal(status: number, ...kinds: string[]): Response {
  return Response.json({ errors: kinds.map((kind) => ({ kind })) }, { status });
}

/** 429 with how long to wait, in seconds (RFC 9110 §10.2.3). */
export function tooMany(seconds: number): Response {
  const answer = refusal(429, 'rateLimit');
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}
