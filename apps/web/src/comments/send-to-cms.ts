import type { Locale } from './comment-paths';
import type { Problem } from './comment-state';
import { parseReceipt, type Receipt } from './receipt';

type Comment = { text: string; path: string; locale: Locale };
export type Sent = { receipt: Receipt } | { problem: Problem };

// The CMS answers only when the comment is committed, so it is given longer than a page would be.
const TIMEOUT_MS = 15_000;

/** Hands a comment to the CMS. Only a receipt means that it is received; silence means that nobody knows. */
export async function sendToCms(
  comment: Comment,
  { cmsUrl, key }: { cmsUrl: string; key: string },
): Promise<Sent> {
  try {
    const answer = await fetch(`${cmsUrl}/api/comments/receive`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(comment),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.status === 201) return { receipt: parseReceipt(await answer.json()) };
    if (answer.status === 422) return { problem: problemOf(await answer.text()) };
    return { problem: answer.status === 404 ? 'closed' : 'unavailable' };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return { problem: isTimeout ? 'uncertain' : 'unavailable' };
  }
}

function problemOf(body: string): Problem {
  if (body.includes('"length"')) return 'length';
  return body.includes('"empty"') ? 'empty' : 'personalData';
}
