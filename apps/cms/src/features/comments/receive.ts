import {
  countCharacters,
  DEFAULT_COMMENT_LENGTH,
  isTooHeavy,
} from '@regionwebb/content/comment-length';
import { isBlank, withoutControlCharacters } from '@regionwebb/content/comment-text';
import { isLocale } from '@regionwebb/content/locales';
import type { Comment, CommentSetting } from '@regionwebb/content/payload-types';
import { findPersonalData } from '@regionwebb/personal-data';
import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { hasCmsKey } from '../../access/has-cms-key';
import { CommitUnknown } from '../../database/mongodb/retry-commit';
import { readJson } from '../query-limits/read-body';
import { receiptOf, refusal, tooMany } from './answers';
import { findPage } from './commented-page';
import { createLimits } from './limits';
import { findMatter } from './matter';
import { MAX_BYTES, message, type Message, sentMessage, submissionOf } from './message';
import { publishedFor } from '../published-details/published-details';
import { createRepetition } from './quarantine';
import { shareReads } from './share-reads';
import { findSubmission, isTurnTaken, type NewComment, storeComment } from './store-comment';

type Route = Omit<Endpoint, 'root'>;

/**
 * `POST /api/comments/receive`: the only way to create a comment. A refused text is neither stored, logged nor returned
 * (K5); 201 means that the comment is committed (K10), now or when the message was first sent.
 */
export const receive: Route = {
  path: '/receive',
  method: 'post',
  handler: (req) =>
    withKey(req, async () => {
      const parsed = message.safeParse(await readJson(req, MAX_BYTES));
      if (!parsed.success) return refusal(400, 'message');
      const outcome = await acceptOnce(req.payload, parsed.data);
      return outcome instanceof Response ? outcome : receiptOf(req.payload, outcome);
    }),
};

/**
 * `POST /api/comments/received`: whether a message is stored, for a site that got no answer when it sent it. 201 with its
 * receipt as from `receive`; otherwise 404, which is certain once no process is receiving the message any more.
 */
export const received: Route = {
  path: '/received',
  method: 'post',
  handler: (req) =>
    withKey(req, async () => {
      const parsed = sentMessage.safeParse(await readJson(req, MAX_BYTES));
      if (!parsed.success) return refusal(400, 'message');
      const submission = submissionOf(parsed.data);
      await inFlight.get(submission)?.catch(() => undefined);
      const comment = await findSubmission(req.payload, submission);
      return comment ? receiptOf(req.payload, comment) : refusal(404, 'message');
    }),
};

/** Answers 401 without the CMS key, 503 when nothing was stored, and 504 when that is not known. */
export async function withKey(
  req: PayloadRequest,
  handle: () => Promise<Response>,
): Promise<Response> {
  if (!hasCmsKey(req)) return refusal(401, 'key');
  try {
    return await handle();
  } catch (error) {
    // The database error quotes the row, so only its name is logged.
    req.payload.logger.error(
      `A comment could not be stored or read: ${error instanceof Error ? error.name : 'unknown'}`,
    );
    return error instanceof CommitUnknown ? refusal(504, 'uncertain') : refusal(503, 'unavailable');
  }
}

/** Counted across all pages, in the memory of this process. */
export const limits = createLimits();

/** Recognised across all pages and senders, in the memory of this process. */
const repetition = createRepetition();

/** The messages being received, by submission. */
const inFlight = new Map<string, Promise<Comment | Response>>();

/** A message that is sent repeatedly at the same time is received, and counted, once. */
function acceptOnce(payload: Payload, sent: Message): Promise<Comment | Response> {
  const submission = submissionOf(sent);
  const outcome =
    inFlight.get(submission) ??
    accept(payload, sent, submission).finally(() => inFlight.delete(submission));
  inFlight.set(submission, outcome);
  return outcome;
}

/** The stored comment, or a refusal. */
async function accept(
  payload: Payload,
  sent: Message,
  submission: string,
): Promise<Comment | Response> {
  const { text, report, sender } = sent;
  // First, so that a repeated message gets its receipt even if the page no longer accepts comments or a limit is reached.
  const earlier = await findSubmission(payload, submission);
  if (earlier) return earlier;
  const untilAttempt = limits.takeAttempt(sender);
  if (untilAttempt > 0) return tooMany(untilAttempt);
  const settings = await readSettings(payload);
  const place = await findPlace(payload, sent, settings);
  if (place instanceof Response) return place;
  const { page } = place;
  if (report && page.collection !== 'accessibilityStatement') return refusal(400, 'message');
  const limit = settings.maxLength ?? DEFAULT_COMMENT_LENGTH;
  const kinds = await faultsIn(payload, { text, page }, limit);
  if (kinds.length > 0) return refusal(422, ...kinds);
  const about = `${page.collection} ${page.documentId}`;
  const untilComment = limits.takeComment(sender, about);
  if (untilComment > 0) return tooMany(untilComment);
  try {
    const doubt = repetition.isRepeated(text) ? ({ quarantineReason: 'repeated' } as const) : {};
    return await storeComment(payload, { text, ...place, submission, ...report, ...doubt });
  } catch (error) {
    limits.giveBack(sender, about);
    if (isTurnTaken(error)) return refusal(409, 'turn');
    throw error;
  }
}

/**
 * The page that a message is about, and the matter that it belongs to. A further message is about the page of the first
 * one, which need not accept comments any more.
 */
async function findPlace(
  payload: Payload,
  { path, locale, matter: code }: Message,
  settings: Pick<CommentSetting, 'enabled'>,
): Promise<Pick<NewComment, 'page' | 'matter' | 'turn'> | Response> {
  if (code === undefined) {
    const page = await findPage(payload, path, locale, settings);
    return page ? { page: { ...page } } : refusal(404, 'page');
  }
  const matter = await findMatter(payload, code);
  if (!matter) return refusal(404, 'code');
  if (!matter.canWrite) return refusal(409, 'turn');
  const { page: first } = matter.first;
  const edition = isLocale(first.locale) ? first.locale : locale;
  const now = await findPage(payload, first.path, edition, { enabled: true });
  return { page: { ...(now ?? first) }, matter: matter.first.id, turn: matter.turn };
}

const LONE_SURROGATE = /\p{Cs}/u;

const readSettings = shareReads((payload) =>
  payload.findGlobal({ slug: 'commentSettings', depth: 0, overrideAccess: true }),
);

/** The kinds of faults for which a text is refused; `limit` in characters. */
async function faultsIn(
  payload: Payload,
  { text, page }: Pick<Comment, 'text' | 'page'>,
  limit: number,
): Promise<string[]> {
  if (isTooHeavy(text, limit)) return ['length'];
  if (isBlank(text)) return ['empty'];
  // Half of a surrogate pair would be stored as another character (K8).
  if (withoutControlCharacters(text) !== text || LONE_SURROGATE.test(text)) return ['control'];
  if (countCharacters(text) > limit) return ['length'];
  const found = findPersonalData(text, { published: await publishedFor(payload, text, page) });
  return [
    ...new Set(found.filter(({ certainty }) => certainty === 'sure').map(({ kind }) => kind)),
  ];
}
