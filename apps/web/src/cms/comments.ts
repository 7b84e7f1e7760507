import type { AccessibilityReport } from '@regionwebb/content/accessibility-report';
import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { CmsUnavailable, parseAnswer, textOf, timeouts, type CmsClient } from './client';

export interface NewComment {
  text: string;
  path: string;
  locale: Locale;
  id: string;
  /** The visitor's IPv4 address or IPv6 /64, by which the CMS limits (K12). */
  sender?: string;
  report?: AccessibilityReport;
  /** The code of the receipt of the first message in the same matter. */
  matter?: string;
}

export const receiptShape = z.object({
  receipt: z.string().regex(/^\d{4}-\d{6}$/),
  receivedAt: z.iso.datetime(),
  page: z.object({ title: z.string(), path: z.string().startsWith('/') }),
  /** The secret by which the writer can read the answer; only for a short time after it was received. */
  code: z.string().optional(),
});

export type Receipt = z.infer<typeof receiptShape>;

/** Why the CMS has not received a comment; `uncertain` where it may have. */
type NotReceived =
  | 'length'
  | 'control'
  | 'empty'
  | 'personalData'
  | 'closed'
  | 'rateLimit'
  | 'unavailable'
  | 'uncertain'
  | 'notReceived';

interface Refused {
  problem: NotReceived;
  /** Minutes until it can be sent again. */
  wait?: number;
}

/** Answers after which nothing is stored; after any other but 201 the comment may be. */
const NOT_STORED = new Set([400, 401, 403, 503]);

/** Errors of a connection that was never made, so that nothing of the comment can have come through. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Sends a comment to the CMS. Only a receipt means that it is received. After a time-out, a broken connection or an
 * unexpected answer it may have been; the same comment can then be sent again, with the same id.
 */
export async function sendComment(
  cms: CmsClient,
  comment: NewComment,
): Promise<{ receipt: Receipt } | Refused> {
  const path = 'api/comments/receive';
  try {
    const request = { body: comment, withKey: true, timeout: timeouts.comment };
    return await cms.send(path, request, async (answer) => {
      const { status } = answer;
      if (status === 404) return { problem: 'closed' };
      if (status === 429) return { problem: 'rateLimit', wait: minutesUntilRetry(answer) };
      if (status !== 201 && status !== 422)
        return { problem: NOT_STORED.has(status) ? 'unavailable' : 'uncertain' };
      const text = await textOf(path, answer);
      if (status === 201) return { receipt: parseAnswer(path, text, receiptShape) };
      return { problem: problemOf(text) };
    });
  } catch (error) {
    return { problem: NOT_SENT.test(codeOf(error)) ? 'unavailable' : 'uncertain' };
  }
}

/** From `Retry-After`, in seconds; a minute when there is none. */
const minutesUntilRetry = ({ headers }: Response): number =>
  Math.ceil((Number(headers.get('retry-after')) || 60) / 60);

/**
 * Asks the CMS whether a comment that was sent has been received: its receipt, `notReceived` if it is not stored, and
 * otherwise still `uncertain`. The CMS answers when it no longer works on the comment.
 */
export async function askForReceipt(
  cms: CmsClient,
  { text, path: page, id, report }: NewComment,
): Promise<{ receipt: Receipt } | Refused> {
  const path = 'api/comments/received';
  try {
    const body = { text, path: page, id, ...(report ? { report } : {}) };
    const request = { body, withKey: true, timeout: timeouts.comment };
    return await cms.send(path, request, async (answer) => {
      if (answer.status !== 201 && answer.status !== 404) return { problem: 'uncertain' };
      const text = await textOf(path, answer);
      if (answer.status === 201) return { receipt: parseAnswer(path, text, receiptShape) };
      // A proxy or an older CMS has no errors with kinds.
      parseAnswer(path, text, refusal);
      return { problem: 'notReceived' };
    });
  } catch {
    return { problem: 'uncertain' };
  }
}

const commentedPage = z.object({ title: z.string() });
export type CommentedPage = z.infer<typeof commentedPage>;

/** The page at a public path, if it takes comments; `closed` if not, and undefined while the CMS does not answer. */
export async function findCommentedPage(
  cms: CmsClient,
  page: string,
  locale: Locale,
): Promise<CommentedPage | 'closed' | undefined> {
  const path = 'api/comments/page';
  try {
    const request = { body: { path: page, locale }, withKey: true, timeout: timeouts.commentRules };
    return await cms.send(path, request, async (answer) => {
      if (answer.status !== 200 && answer.status !== 404) return undefined;
      const text = await textOf(path, answer);
      if (answer.status === 200) return parseAnswer(path, text, commentedPage);
      parseAnswer(path, text, refusal);
      return 'closed';
    });
  } catch {
    return undefined;
  }
}

const failure = z.object({ cause: z.object({ code: z.string() }) });

/** The code of a connection's error: `fetch` wraps it as the cause. */
const codeOf = (error: unknown): string =>
  (error instanceof CmsUnavailable && failure.safeParse(error.cause).data?.cause.code) || '';

const refusal = z.object({ errors: z.array(z.object({ kind: z.string() })) });

/** Why the CMS refused a text; kinds without a problem listed are of personal data. */
function problemOf(text: string): NotReceived {
  const { errors } = parseAnswer('api/comments/receive', text, refusal);
  const named = (['length', 'control', 'empty'] as const).find((problem) =>
    errors.some(({ kind }) => kind === problem),
  );
  return named ?? 'personalData';
}
