import { accessibilityReport } from '@regionwebb/content/accessibility-report';
import {
  countCharacters,
  DEFAULT_COMMENT_LENGTH,
  isTooHeavy,
} from '@regionwebb/content/comment-length';
import { isBlank, withoutControlCharacters } from '@regionwebb/content/comment-text';
import type { Comment } from '@regionwebb/content/payload-types';
import { findPersonalData } from '@regionwebb/personal-data';
import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasCmsKey } from '../../access/has-cms-key';
import { readJson } from '../query-limits/read-body';
import { findPage } from './commented-page';
import { findSubmission, storeComment, submissionOf } from './store-comment';

/** Unknown fields, such as a name or a file, refuse the whole message (K3). */
const message = z.strictObject({
  text: z.string(),
  path: z.string().startsWith('/').max(2000),
  locale: z.enum(['sv', 'en']),
  /** The random id of the form, which identifies a repeated message. */
  id: z
    .string()
    .regex(/^[\w-]{16,64}$/)
    .optional(),
  /** Only for the accessibility statement: may hold a reply address (A-ST5). */
  report: accessibilityReport.optional(),
});

/** More than the longest allowed comment, fully escaped. */
const MAX_BYTES = 1024 * 1024;

/**
 * `POST /api/comments/receive`: the only way to create a comment. A refused text is neither stored, logged nor returned
 * (K5); 201 means that the comment is committed (K10), now or when the message was first sent.
 */
export const receive: Omit<Endpoint, 'root'> = {
  path: '/receive',
  method: 'post',
  handler: async (req) => {
    if (!hasCmsKey(req)) return refusal(401, 'key');
    const parsed = message.safeParse(await readJson(req, MAX_BYTES));
    if (!parsed.success) return refusal(400, 'message');
    try {
      return await accept(req, parsed.data);
    } catch (error) {
      // The database error quotes the row, so only its name is logged.
      req.payload.logger.error(
        `A comment could not be stored: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      return refusal(503, 'unavailable');
    }
  },
};

async function accept(
  { payload }: PayloadRequest,
  { text, path, locale, id, report }: z.infer<typeof message>,
) {
  const submission = submissionOf({ id, text, path, report });
  // First, so that a repeated message gets its receipt even if the page no longer accepts comments.
  const earlier = await findSubmission(payload, submission);
  if (earlier) return receiptOf(earlier);
  const settings = await payload.findGlobal({
    slug: 'commentSettings',
    depth: 0,
    overrideAccess: true,
  });
  const page = await findPage(payload, path, locale, settings);
  if (!page) return refusal(404, 'page');
  if (report && page.collection !== 'accessibilityStatement') return refusal(400, 'message');
  const kinds = await faultsIn(payload, text, settings.maxLength ?? DEFAULT_COMMENT_LENGTH);
  if (kinds.length > 0) return refusal(422, ...kinds);
  return receiptOf(await storeComment(payload, { text, page, submission, ...report }));
}

const receiptOf = ({ receipt, receivedAt, page: { title, path } }: Comment) =>
  Response.json({ receipt, receivedAt, page: { title, path } }, { status: 201 });

/** The kinds of faults for which a text is refused; `limit` in characters. */
async function faultsIn(payload: Payload, text: string, limit: number): Promise<string[]> {
  if (isTooHeavy(text, limit)) return ['length'];
  if (isBlank(text)) return ['empty'];
  if (withoutControlCharacters(text) !== text) return ['control'];
  if (countCharacters(text) > limit) return ['length'];
  const found = findPersonalData(text, { allowed: await publicContactDetails(payload) });
  return [
    ...new Set(found.filter(({ certainty }) => certainty === 'sure').map(({ kind }) => kind)),
  ];
}

function refusal(status: number, ...kinds: string[]): Response {
  return Response.json({ errors: kinds.map((kind) => ({ kind })) }, { status });
}

/** The e-mail address and phone number of the authority, which a comment may mention (public-sector 3.5). */
export async function publicContactDetails(payload: Payload): Promise<string[]> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true });
  return [site.email, site.phone]
    .filter((address) => typeof address === 'string' && address !== '')
    .map(String);
}
