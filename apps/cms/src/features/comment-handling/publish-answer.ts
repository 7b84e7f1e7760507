import { locales } from '@regionwebb/content/locales';
import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { approvedTexts, type ApprovedTexts, isFault } from '../answered-comments/approved-texts';
import { publishPair, withdrawPair } from '../answered-comments/publish-pair';
import { writeEvent } from '../audit-log/write-event';
import { publishedFor } from '../published-details/published-details';
import { mayNoLongerBePublic } from './publication';
import type { StoredComment } from './stored-comment';

/** More than is published, so that a text that is too long is refused with a sentence. */
const LONGEST_READ = 20_000;

/** What the step `publish` needs. */
export const textsToPublish = z.object({
  question: z.string().max(LONGEST_READ).optional(),
  answer: z.string().max(LONGEST_READ).optional(),
  language: z.enum(locales).optional(),
  questionApproved: z.boolean().optional(),
  answerApproved: z.boolean().optional(),
  doubtConfirmed: z.boolean().optional(),
});

interface Publication {
  comment: StoredComment;
  input: z.infer<typeof textsToPublish>;
  /** ISO 8601. */
  now: string;
}

/** What publishing changes in a comment, and the texts that `publishTexts` then shows. Refuses texts that may not be public. */
export async function publish(req: PayloadRequest, { comment, input, now }: Publication) {
  const { question = '', answer = '' } = input;
  const published = await publishedFor(req.payload, `${question}\n\n${answer}`, comment.page);
  const language = input.language ?? (comment.page.locale === 'en' ? 'en' : 'sv');
  const texts = approvedTexts({ ...input, language }, published);
  if (isFault(texts)) {
    const { words, ...place } = texts;
    // Offsets only: what is logged of a refusal has no personal data.
    throw new APIError(translate(req, words), 400, place, true);
  }
  return { data: { answerPublishedAt: now }, texts };
}

/** Shows approved texts, once the comment says that they are published. */
export const publishTexts = (
  req: PayloadRequest,
  { comment, now }: Pick<Publication, 'comment' | 'now'>,
  texts: ApprovedTexts,
): Promise<void> => publishPair(req, { texts, comment: comment.id, page: comment.page, at: now });

/**
 * Takes what is published away, and returns what that changes in the comment. Before the comment is written: without
 * transactions, a crash must not leave public what is said to be unpublished.
 */
export async function withdraw(
  req: PayloadRequest,
  { comment, now }: Pick<Publication, 'comment' | 'now'>,
) {
  await withdrawPair(req, comment.id, now);
  return { answerPublishedAt: null };
}

/** The same for a comment that a step has made secret, set aside or closed as spam or a duplicate; undefined for others. */
export async function withdrawIfNotPublic(
  req: PayloadRequest,
  { comment, now }: Pick<Publication, 'comment' | 'now'>,
  change: Record<string, unknown>,
) {
  if (comment.answerPublishedAt === null) return undefined;
  return mayNoLongerBePublic({ ...comment, ...change })
    ? withdraw(req, { comment, now })
    : undefined;
}

/** Adds a publication or its end to the audit log. */
export const logPublication = (
  req: PayloadRequest,
  event: 'answer-published' | 'answer-unpublished',
  { id, receipt }: StoredComment,
): Promise<void> =>
  writeEvent(req, event, { collection: 'comments', document: id, title: receipt });
