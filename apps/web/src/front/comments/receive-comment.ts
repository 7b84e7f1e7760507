import { clientOf } from '@regionwebb/http-limits';
import { isReplyAddress, type AccessibilityReport } from '@regionwebb/content/accessibility-report';
import { isTooHeavy } from '@regionwebb/content/comment-length';
import { withoutControlCharacters } from '@regionwebb/content/comment-text';
import { formPath, isReportPath, pageOf } from '../../features/comments/comment-paths';
import type { Locale } from '@regionwebb/content/locales';
import type { CmsClient } from '../../cms/client';
import {
  type CommentRules,
  type CommentRulesOf,
  createCommentRules,
} from '../../cms/comment-rules';
import { type Receipt, sendComment } from '../../cms/comments';
import {
  encodeState,
  type CommentState,
  type Problem,
} from '../../features/comments/comment-state';
import {
  ID_FIELD,
  readReport,
  REMOVE_BUTTON,
  type Report,
  SEND_ANYWAY_BUTTON,
  TEXT_FIELD,
  TRAP_FIELD,
} from '../../features/comments/form-fields';
import {
  charactersOver,
  judgeText,
  quoteFindings,
  removeFindings,
} from '../../features/comments/judge-text';
import { createAttemptLimit, type AttemptLimit } from './attempt-limit';
import { isSameOrigin } from './read-form';
import { createSubmissionIds } from './submission-id';

export type CommentPost = {
  locale: Locale;
  /** The language of the address that the form was posted to. */
  query: URLSearchParams;
  headers: Headers;
  /** The form's fields, decoded; the front server has limited its size. */
  body: URLSearchParams;
  /** The visitor's address: counted in memory only, here and in the CMS, keyed and salted, for ten minutes (K12). */
  address: string;
};

/** Either a receipt, or the form again: render `formPath` with the state in the header `STATE_HEADER`. */
export type CommentAnswer =
  | { status: 200; receipt: Receipt }
  | { status: number; formPath: string; state: string }
  | { status: 404 };

export type ReceiverSettings = { cms: CmsClient; webUrl: string; rules?: CommentRulesOf };
type Receiver = {
  settings: ReceiverSettings;
  rules: CommentRulesOf;
  attempts: AttemptLimit;
  idOf: ReturnType<typeof createSubmissionIds>;
};

const STATUS: Record<Problem, number> = {
  empty: 422,
  control: 422,
  length: 422,
  personalData: 422,
  warning: 422,
  trap: 422,
  rateLimit: 429,
  elsewhere: 403,
  closed: 404,
  unavailable: 503,
  uncertain: 504,
  replyTo: 422,
  removed: 200,
};

/** Handles each `POST` of the form. A refused text is returned to its writer and nowhere else (K5). */
export function createCommentReceiver(settings: ReceiverSettings) {
  const receiver: Receiver = {
    settings,
    rules: settings.rules ?? createCommentRules(settings.cms),
    attempts: createAttemptLimit(),
    idOf: createSubmissionIds(),
  };
  return (post: CommentPost) => receiveComment(post, receiver);
}

async function receiveComment(post: CommentPost, receiver: Receiver): Promise<CommentAnswer> {
  const page = pageOf(post.locale, post.query);
  if (!page) return { status: 404 };
  const text = post.body.get(TEXT_FIELD) ?? '';
  const { address, locale } = post;
  const client = clientOf(address);
  const id = receiver.idOf({ given: post.body.get(ID_FIELD), address, page, text, locale });
  const rules = await receiver.rules.of(page, locale);
  const report = isReportPath(locale, page) ? readReport(post.body) : undefined;
  const again = (problem: Problem, more: Partial<CommentState> = {}) => ({
    status: STATUS[problem],
    formPath: formPath(post.locale, page),
    state: encodeState({
      problem,
      text,
      id,
      maxLength: rules.maxLength,
      ...(post.body.has(SEND_ANYWAY_BUTTON) ? { isAsked: true } : {}),
      ...(report ? { report } : {}),
      ...more,
    }),
  });
  if (!isSameOrigin(post.headers, receiver.settings.webUrl)) return again('elsewhere');
  // Before any work; the size of the form is limited by its reader.
  const waitToTry = await receiver.attempts.take(client);
  if (waitToTry > 0) return again('rateLimit', { wait: waitToTry });
  if (isTooHeavy(text, rules.maxLength)) return again('length');
  if (post.body.has(REMOVE_BUTTON)) return again('removed', removeFindings(text, rules.published));
  const fault = faultOf(post.body, text, rules);
  if (fault === 'length') return again(fault, { over: charactersOver(text, rules.maxLength) });
  if (fault === 'control') return again(fault, { text: withoutControlCharacters(text) });
  if (fault === 'personalData' || fault === 'warning')
    return again(fault, { quotes: quoteFindings(text, rules.published) });
  if (fault) return again(fault);
  if (report?.replyTo && !isReplyAddress(report.replyTo)) return again('replyTo');
  const comment = {
    ...{ text, path: page, locale, id },
    ...(client ? { sender: client } : {}),
    ...(report ? { report: reportOf(report) } : {}),
  };
  const sent = await sendComment(receiver.settings.cms, comment);
  if ('problem' in sent) return again(sent.problem, sent.wait ? { wait: sent.wait } : {});
  return { status: 200, receipt: sent.receipt };
}

/** Undefined where none was given. */
const reportOf = ({ purpose, replyTo }: Report): AccessibilityReport =>
  replyTo ? { purpose, replyTo } : { purpose };

/** A filled trap needs confirmation instead of dropping the text, since browsers fill in fields too (L1, K16). */
function faultOf(body: URLSearchParams, text: string, rules: CommentRules): Problem | undefined {
  const insists = body.has(SEND_ANYWAY_BUTTON);
  const fault = judgeText(text, rules);
  if (fault && !(fault === 'warning' && insists)) return fault;
  return body.get(TRAP_FIELD) && !insists ? 'trap' : undefined;
}
