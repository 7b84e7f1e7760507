import type { AccessibilityReport } from '@regionwebb/content/accessibility-report';
import { z } from 'zod';
import type { Locale } from '../features/comments/comment-paths';
import type { Problem } from '../features/comments/comment-state';
import { parseReceipt, type Receipt } from '../features/comments/receipt';

type Comment = {
  text: string;
  path: string;
  locale: Locale;
  id: string;
  report?: AccessibilityReport;
};
export type Sent = { receipt: Receipt } | { problem: Problem };

// The CMS answers only when the comment is committed, so it is given longer than a page would be.
const TIMEOUT_MS = 15_000;
/** A bad gateway and its time-out. */
const UNKNOWN = new Set([502, 504]);

/** Errors of a connection that was never made, so that nothing of the comment can have come through. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Hands a comment to the CMS. Only a receipt means that it is received. Silence, a connection that breaks and what a
 * proxy says on the CMS's behalf mean that nobody knows; the same comment can then be sent again, with the same id.
 */
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
    if (answer.status === 404) return { problem: 'closed' };
    return { problem: UNKNOWN.has(answer.status) ? 'uncertain' : 'unavailable' };
  } catch (error) {
    return { problem: NOT_SENT.test(codeOf(error)) ? 'unavailable' : 'uncertain' };
  }
}

const failure = z.object({ cause: z.object({ code: z.string() }) });

/** What the system says of a connection: `fetch` puts it in the cause of its own error. */
function codeOf(error: unknown): string {
  return failure.safeParse(error).data?.cause.code ?? '';
}

function problemOf(body: string): Problem {
  if (body.includes('"length"')) return 'length';
  if (body.includes('"control"')) return 'control';
  return body.includes('"empty"') ? 'empty' : 'personalData';
}
