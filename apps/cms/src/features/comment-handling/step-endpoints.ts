import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { readJson } from '../query-limits/read-body';
import { type AnswerTemplate, findTemplates } from './answer-templates';
import { stepInput } from './apply-step';
import { draftOf, type DraftOfPair } from './publication';
import {
  findRecipients,
  functionNamed,
  type FunctionWithMembers,
  type Named,
  nameOfUser,
} from './recipients';
import { findResultingVersions, type ResultingVersion } from './resulting-versions';
import { NO_LATER_VERSION, NOT_FOUND, refusal, sayWhyNot, UNREADABLE } from './refusals';
import type { Closing, Status, Step } from './states';
import { markOpened } from './mark-opened';
import { isStep, whyNot, whyNotClosed } from './steps';
import { actorOf, findComment } from './stored-comment';
import { takeStep } from './take-step';

type Route = Omit<Endpoint, 'root'>;

/** Whether something is possible now; otherwise a sentence that says why not, in the language of the user. */
type Possible = { possible: true } | { possible: false; why: string };

/** The answer of the endpoints below. */
export interface HandlingOf {
  id: string;
  receipt: string;
  status: Status;
  closedAs: string | null;
  function: Named | null;
  handler: Named | null;
  /** ISO 8601; null where the authority has no such rule. */
  dueAt: string | null;
  isOverdue: boolean;
  secrecy: boolean;
  diaryNumber: string | null;
  /** Send it as `seen` with a step. */
  updatedAt: string;
  steps: Record<Step, Possible>;
  /** The ways to close it. */
  closings: Record<Closing, Possible>;
  /** The texts that a publication begins with, where it is possible. */
  publication: DraftOfPair | null;
  /** Whom it can be handed over to: functions with their members, and registrars. */
  functions: FunctionWithMembers[];
  registrars: Named[];
  /** The templates for an answer, in the language of the comment. */
  templates: AnswerTemplate[];
  /** The versions of its page that can have answered it. */
  versions: ResultingVersion[];
  /** The text as it was received; only after the step `reveal`. */
  revealed?: string;
}

const MAX_BYTES = 100_000;
const MOST_AT_ONCE = 100;

/** `GET /api/comments/<id>/steps`: a `HandlingOf`. 404 for whoever does not read the comment, which is then opened. */
const readSteps: Route = {
  path: '/:id/steps',
  method: 'get',
  handler: async (req) => {
    const handling = await handlingOf(req, idIn(req));
    await markOpened(req, handling);
    return Response.json(handling, NO_STORE);
  },
};

/**
 * `POST /api/comments/<id>/steps/<step>` with a JSON body (see `stepInput`), all optional but what the step needs:
 * - any step: `seen`, the `updatedAt` that the user has read; 409 if the comment has been changed since
 * - `take`, `release`: nothing
 * - `assign`: `function` and/or `person` (ids), `reason`
 * - `answer`: `text` or `template` (an id)
 * - `close`: `as` (`handled`, `duplicate`, `spam`), `reason` (needed for `handled` without an answer)
 * - `reopen`, `quarantine`: `reason`
 * - `note`: `text`
 * - `reveal`: `reason` (needed)
 * - `tie`: `version` (an id of `versions`), `shown` (whether the page is to say so)
 * - `untie`: `reason`
 * - `register`: `diaryNumber` (empty removes it) and/or `secrecy`
 * - `publish`: `question`, `answer`, `language`, `questionApproved`, `answerApproved`, `doubtConfirmed` (decisions/024)
 * - `unpublish`: nothing
 *
 * Answers a `HandlingOf`, without the lists to choose from where the comment went to another function. Refuses with
 * `{ errors: [{ message }] }`: 400 for input, 403 for the role, 404, 409 where it is not possible now.
 */
const postStep: Route = {
  path: '/:id/steps/:step',
  method: 'post',
  handler: async (req) => {
    const id = idIn(req);
    const step = req.routeParams?.step;
    const parsed = stepInput.safeParse(await readJson(req, MAX_BYTES));
    if (!parsed.success) throw refusal(req, 400, UNREADABLE);
    if (!isStep(step)) throw refusal(req, 404, NOT_FOUND);
    const { receipt, revealed } = await takeStep(req, { id, step, input: parsed.data });
    const isStillRead = await findComment(req, id, await actorOf(req));
    const after = isStillRead ? await handlingOf(req, id) : { id, receipt };
    return Response.json({ ...after, ...(revealed === undefined ? {} : { revealed }) }, NO_STORE);
  },
};

const many = z.object({
  ids: z.array(z.string().max(100)).min(1).max(MOST_AT_ONCE),
  as: z.enum(['duplicate', 'spam']),
  reason: z.string().max(2000).optional(),
});

/**
 * `POST /api/comments/close-many` with `{ ids, as: 'duplicate' | 'spam', reason? }`, at most 100 ids: closes each comment
 * by a step of its own. Answers `{ results: [{ id, done: true, receipt } | { id, done: false, why }] }` in the order of the
 * ids, each id once.
 */
const closeMany: Route = {
  path: '/close-many',
  method: 'post',
  handler: async (req) => {
    const parsed = many.safeParse(await readJson(req, MAX_BYTES));
    if (!parsed.success) throw refusal(req, 400, UNREADABLE);
    const { ids, as, reason } = parsed.data;
    const results: object[] = [];
    for (const id of new Set(ids)) results.push(await closeOne(req, id, { as, reason }));
    return Response.json({ results }, NO_STORE);
  },
};

async function closeOne(req: PayloadRequest, id: string, input: { as: Closing; reason?: string }) {
  try {
    const { receipt } = await takeStep(req, { id, step: 'close', input });
    return { id, done: true, receipt };
  } catch (error) {
    const isRefusal = error instanceof Error && 'isPublic' in error && error.isPublic === true;
    if (!isRefusal) req.payload.logger.error({ err: error, msg: 'A comment was not closed.' });
    return { id, done: false, why: isRefusal ? error.message : translate(req, FAILED) };
  }
}

const FAILED = {
  sv: 'Det gick inte just nu. Försök igen.',
  en: 'It did not work just now. Try again.',
};

export const stepEndpoints: Route[] = [readSteps, postStep, closeMany];

const NO_STORE = { headers: { 'cache-control': 'no-store' } };

function idIn({ routeParams }: PayloadRequest): string {
  const id = routeParams?.id;
  return typeof id === 'string' ? id : '';
}

async function handlingOf(req: PayloadRequest, id: string): Promise<HandlingOf> {
  const actor = await actorOf(req);
  const comment = await findComment(req, id, actor);
  if (!comment) throw refusal(req, 404, NOT_FOUND);
  const { receipt, status, closedAs, dueAt, secrecy, diaryNumber, updatedAt } = comment;
  const handler = await nameOfUser(req, comment.handler);
  const staffFunction = await functionNamed(req, comment.function);
  const isOpen = status === 'new' || status === 'handling';
  const say = (step: Step, why: ReturnType<typeof whyNot>): Possible =>
    why === undefined
      ? { possible: true }
      : { possible: false, why: sayWhyNot(req, step, why, { comment, handler }) };
  const step = (name: Step) => say(name, whyNot(name, { actor, comment }));
  const versions = await findResultingVersions(req, comment);
  const canTie: Possible =
    versions.length > 0 ? step('tie') : { possible: false, why: translate(req, NO_LATER_VERSION) };
  const closing = (as: Closing) => say('close', whyNotClosed(as, { actor, comment }));
  return {
    ...{ id, receipt, status, closedAs, dueAt, secrecy, diaryNumber, updatedAt },
    function: staffFunction ? { id: staffFunction.id, name: staffFunction.name } : null,
    handler: comment.handler && handler !== null ? { id: comment.handler, name: handler } : null,
    isOverdue: isOpen && dueAt !== null && Date.parse(dueAt) < Date.now(),
    steps: {
      take: step('take'),
      assign: step('assign'),
      answer: step('answer'),
      close: step('close'),
      reopen: step('reopen'),
      quarantine: step('quarantine'),
      release: step('release'),
      note: step('note'),
      reveal: step('reveal'),
      tie: canTie,
      untie: step('untie'),
      register: step('register'),
      publish: step('publish'),
      unpublish: step('unpublish'),
    },
    closings: {
      handled: closing('handled'),
      duplicate: closing('duplicate'),
      spam: closing('spam'),
    },
    publication: whyNot('publish', { actor, comment }) ? null : draftOf(comment),
    ...(await findRecipients(req)),
    templates: await findTemplates(req, comment),
    versions,
  };
}
