import type { Locale } from '@regionwebb/content/locales';
import type { Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import type { StoredComment } from './stored-comment';

export type WhyNotPublished = 'published' | 'notPublished' | 'secret' | 'unanswered' | 'notHandled';

export type PublishedOf = Pick<
  StoredComment,
  'answerPublishedAt' | 'answers' | 'closedAs' | 'secrecy'
>;

/** Why an answered or closed comment cannot be published with its answer (decisions/024); undefined if it can. */
export function whyNotPublished(comment: PublishedOf): WhyNotPublished | undefined {
  if (comment.answerPublishedAt !== null) return 'published';
  if (comment.secrecy) return 'secret';
  if (comment.answers.length === 0) return 'unanswered';
  const { closedAs } = comment;
  return closedAs === null || closedAs === 'handled' ? undefined : 'notHandled';
}

/** Whether what is published of a comment may not be public any more. */
export const mayNoLongerBePublic = (
  comment: Pick<StoredComment, 'secrecy' | 'closedAs' | 'status'>,
): boolean =>
  comment.secrecy ||
  comment.status === 'quarantine' ||
  comment.closedAs === 'spam' ||
  comment.closedAs === 'duplicate';

export interface DraftOfPair {
  question: string;
  answer: string;
  language: Locale;
}

/** The masked text and the newest answer, for the registrar to edit. */
export const draftOf = ({ maskedText, answers, page }: StoredComment): DraftOfPair => {
  const text = propertyOf(answers.at(-1), 'text');
  return {
    question: maskedText ?? '',
    answer: typeof text === 'string' ? text : '',
    language: page.locale === 'en' ? 'en' : 'sv',
  };
};

export const notPublished: Record<WhyNotPublished, Words> = {
  published: {
    sv: 'Frågan och svaret är redan publicerade. Avpublicera dem först om något ska ändras.',
    en: 'The question and answer are already published. Unpublish them first to change anything.',
  },
  notPublished: {
    sv: 'Frågan och svaret är inte publicerade.',
    en: 'The question and answer are not published.',
  },
  secret: {
    sv: 'Det som omfattas av sekretess publiceras inte.',
    en: 'What is under secrecy is not published.',
  },
  unanswered: {
    sv: 'Kommentaren har inget svar att publicera.',
    en: 'The comment has no answer to publish.',
  },
  notHandled: {
    sv: 'Dubbletter och skräp publiceras inte.',
    en: 'Duplicates and spam are not published.',
  },
};
