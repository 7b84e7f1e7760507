import type { Comment } from '@regionwebb/content/payload-types';
import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';
import { readJson } from '../query-limits/read-body';
import { refusal, tooMany } from './answers';
import { findMatter, type Matter } from './matter';
import { LONGEST_TYPED_CODE } from '@regionwebb/content/comment-code';
import { sender } from './message';
import { limits, withKey } from './receive';

const question = z.strictObject({ code: z.string().max(LONGEST_TYPED_CODE), sender });

const MAX_BYTES = 4096;

/**
 * `POST /api/comments/matter`: what the sender of a comment may read with its code. 404, always the same, for a code that
 * no matter has and for what is no code; 429 as for comments.
 */
export const readMatter: Omit<Endpoint, 'root'> = {
  path: '/matter',
  method: 'post',
  handler: (req) =>
    withKey(req, async () => {
      const parsed = question.safeParse(await readJson(req, MAX_BYTES));
      if (!parsed.success) return refusal(400, 'message');
      const wait = limits.takeAttempt(parsed.data.sender);
      if (wait > 0) return tooMany(wait);
      const matter = await findMatter(req.payload, parsed.data.code);
      if (!matter) return refusal(404, 'code');
      return Response.json(await viewOf(req.payload, matter));
    }),
};

/** The handler's name, notes, steps and everything else internal are left out. */
async function viewOf(payload: Payload, { first, messages, canWrite }: Matter) {
  const last = messages.at(-1) ?? first;
  const { path, locale } = first.page;
  return {
    ...{ receipt: first.receipt, receivedAt: first.receivedAt },
    page: { title: first.page.title ?? path, path, locale },
    state: last.status,
    closedAs: last.closedAs ?? undefined,
    function: await functionName(payload, last.function),
    messages: messages.map(({ receipt, receivedAt, text }) => ({ receipt, receivedAt, text })),
    answers: messages.flatMap(answersOf),
    changedAt: lastChange(messages),
    canWrite,
  };
}

/** When the page was last changed because of one of the messages. */
const lastChange = (messages: Comment[]): string | undefined =>
  messages
    .flatMap(({ changedAt }) => changedAt ?? [])
    .sort()
    .at(-1);

const answersOf = ({ answers, receivedAt }: Comment) =>
  (answers ?? []).map((answer) => ({
    text: answer.text,
    at: answer.at ?? receivedAt,
    function: answer.function ?? undefined,
  }));

async function functionName(
  payload: Payload,
  owner: Comment['function'],
): Promise<string | undefined> {
  if (!owner) return undefined;
  if (typeof owner === 'object') return owner.name;
  const found = await payload.findByID({
    ...{ collection: 'functions', id: owner, depth: 0, disableErrors: true },
    overrideAccess: true,
  });
  return found?.name;
}
