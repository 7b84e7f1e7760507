import { clientOf } from '@regionwebb/http-limits';
import { isReplyAddress, type AccessibilityReport } from '@regionwebb/content/accessibility-report';
import { isTooHeavy } from '@regionwebb/content/comment-length';
import { withoutControlCharacters } from '@regionwebb/content/comment-text';
import type { Locale } from '@regionwebb/content/locales';
import type { CmsClient } from '../../cms/client';
import { askForReceipt, sendComment, type Receipt } from '../../cms/comments';
import {
  createCommentRules,
  type CommentRules,
  type CommentRulesOf,
} from '../../cms/comment-rules';
import { formPath, isReportPath, pageOf } from '../../features/comments/comment-paths';
import type { CommentState, Problem } from '../../features/comments/comment-state';
import {
  ASK_BUTTON,
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
import type { PostedForm } from './read-form';
import { isSameOrigin } from './same-origin';
import { createSubmissionIds } from './submission-id';

export type CommentPost = {
  /** The language of the address that the form was posted to. */
  locale: Locale;
  query: URLSearchParams;
  headers: Headers;
  form: PostedForm;
  /** The visitor's address: counted in memory only, here and in the CMS, keyed and salted, for ten minutes (K12). */
  address: string;
};

/** Either a receipt, or the form at `formPath` again, in this state. */
export type CommentAnswer =
  { status: 200; receipt: Receipt } | { status: number; formPath: string; state: CommentState };

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
  notReceived: 200,
  replyTo: 422,
  removed: 200,
  tooLarge: 413,
  notForm: 415,
  encoding: 400,
  fields: 400,
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
  const { address, locale } = post;
  const { fields } = post.form;
  const page = pageOf(locale, post.query) ?? '';
  const text = fields.getAll(TEXT_FIELD).join('\n');
  const id = receiver.idOf({ given: fields.get(ID_FIELD), address, page, text, locale });
  const rules = await receiver.rules.of(page === '' ? '/' : page, locale);
  const typed = isReportPath(locale, page) ? readReport(fields) : undefined;
  const answer = await judge({ post, page, text, id, typed, rules }, receiver);
  if ('receipt' in answer) return { status: 200, receipt: answer.receipt };
  return {
    status: STATUS[answer.problem],
    formPath: formPath(locale, page),
    state: {
      ...{ text, id, maxLength: rules.maxLength },
      ...(fields.has(SEND_ANYWAY_BUTTON) ? { isAsked: true } : {}),
      ...(typed ? { report: typed } : {}),
      ...answer,
    },
  };
}

interface Message {
  post: CommentPost;
  /** Empty where the address names none. */
  page: string;
  text: string;
  id: string;
  /** The further fields of a report on accessibility. */
  typed: Report | undefined;
  rules: CommentRules;
}

type Outcome = { receipt: Receipt } | (Partial<CommentState> & Pick<CommentState, 'problem'>);

/** What does not need the text first, then the text, then the CMS. */
async function judge(message: Message, receiver: Receiver): Promise<Outcome> {
  const { post, page, text, id, typed, rules } = message;
  const { fields, fault: faultOfForm } = post.form;
  const client = clientOf(post.address);
  if (!isSameOrigin(post.headers, receiver.settings.webUrl)) return { problem: 'elsewhere' };
  const waitToTry = await receiver.attempts.take(client);
  if (waitToTry > 0) return { problem: 'rateLimit', wait: waitToTry };
  if (faultOfForm) return { problem: faultOfForm };
  if (page === '') return { problem: 'closed' };
  const report = typed && reportOf(typed);
  const comment = {
    ...{ text, path: page, locale: post.locale, id },
    ...(client ? { sender: client } : {}),
    ...(report ? { report } : {}),
  };
  if (fields.has(ASK_BUTTON)) return askForReceipt(receiver.settings.cms, comment);
  if (isTooHeavy(text, rules.maxLength)) return { problem: 'length' };
  if (fields.has(REMOVE_BUTTON))
    return { problem: 'removed', ...removeFindings(text, rules.published) };
  const fault = faultOf(fields, text, rules);
  if (fault === 'length') return lengthOf(text, rules);
  if (fault === 'control') return { problem: fault, text: withoutControlCharacters(text) };
  if (fault === 'personalData' || fault === 'warning')
    return { problem: fault, quotes: quoteFindings(text, rules.published) };
  if (fault) return { problem: fault };
  if (typed?.replyTo && !isReplyAddress(typed.replyTo)) return { problem: 'replyTo' };
  return sendComment(receiver.settings.cms, comment);
}

function lengthOf(text: string, { maxLength }: CommentRules): Outcome {
  const over = charactersOver(text, maxLength);
  return { problem: 'length', ...(over === undefined ? {} : { over }) };
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
