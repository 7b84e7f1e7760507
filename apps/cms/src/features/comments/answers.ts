import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { codeToShow } from './matter-code';

/** 201 with the receipt of a stored comment, and within an hour of its reception the code by which its answer is read. */
export function receiptOf(payload: Payload, comment: Comment): Response {
  const { receipt, receivedAt, page } = comment;
  const code = codeToShow(payload, comment, new Date());
  const answer = { receipt, receivedAt, page: { title: page.title, path: page.path }, code };
  return Response.json(answer, { status: 201 });
}

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
