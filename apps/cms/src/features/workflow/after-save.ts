import type { Locale } from '@regionwebb/content/locales';
import type { PayloadRequest } from 'payload';
import { isPublishingAll, isUnpublishing } from '../publishing/published-languages';
import type { Cause } from '../versions/causes';
import { noReview, type Review } from './states';

export interface Save {
  cause: Cause | undefined;
  isPublishing: boolean;
  /** Whether the text in the language of the save was changed, or what both languages share. */
  isChanged: boolean;
  /** Whether fields without a language were changed. */
  isSharedChanged: boolean;
}

/** The review of the language of a save that is no step. */
export function afterSave(
  before: Review,
  { cause, isChanged, isPublishing }: Save,
  req: PayloadRequest,
): Review {
  const written = isChanged ? { ...before, ...writer(req) } : before;
  if (isPublishing) return afterPublication(written);
  const isLeaving = cause === 'unpublished' || cause === 'job';
  if (isLeaving && before.state === 'published') return { ...noReview, ...writerOf(written) };
  if (cause === 'trashed') return cancelled(written, req);
  if (!isChanged) return before;
  if (before.state === 'published') return { ...noReview, ...writerOf(written) };
  return cancelled(written, req);
}

const writer = ({ user }: PayloadRequest) => ({
  writtenBy: user?.id ?? null,
  writtenName: user?.name ?? null,
});

const writerOf = ({ writtenBy, writtenName }: Review) => ({ writtenBy, writtenName });

const afterPublication = (before: Review): Review => ({
  ...noReview,
  ...writerOf(before),
  state: 'published',
});

/** Without its approval and plan, if it had any: the version that was approved stays, to compare with. */
const cancelled = (before: Review, { user }: PayloadRequest): Review =>
  before.state === 'approved' || before.state === 'planned'
    ? {
        ...noReview,
        ...writerOf(before),
        version: before.version,
        decidedBy: before.decidedBy,
        decidedName: before.decidedName,
        decidedAt: before.decidedAt,
        cancelledBy: user?.id ?? null,
        cancelledName: user?.name ?? null,
        cancelledAt: new Date().toISOString(),
      }
    : before;

interface Other {
  id: unknown;
  locale: Locale;
  hasText: boolean;
  req: PayloadRequest;
}

/** The review of the language that is not that of the save. */
export function inOtherLanguage(
  before: Review,
  { cause, isPublishing, isSharedChanged }: Save,
  { id, locale, hasText, req }: Other,
): Review {
  // A copy of a document, which nobody has read.
  if (id === undefined) return before === noReview ? before : { ...noReview, ...writer(req) };
  if (isPublishing && isPublishingAll(req)) return hasText ? afterPublication(before) : before;
  const isLeaving =
    cause === 'unpublished' ||
    (cause === 'job' && !isPublishing) ||
    isUnpublishing(req, id, locale);
  const written = isSharedChanged && hasText ? { ...before, ...writer(req) } : before;
  if (cause === 'restored')
    return isPublishing && hasText
      ? afterPublication(written)
      : { ...noReview, ...writerOf(written) };
  if (isLeaving)
    return before.state === 'published' ? { ...noReview, ...writerOf(written) } : written;
  return isSharedChanged || cause === 'trashed' ? cancelled(written, req) : before;
}
