import { readCode } from '@regionwebb/content/comment-code';
import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { codeHash } from './matter-code';

/** All that one sender has written in one matter, which has one code. */
export interface Matter {
  first: Comment;
  /** In the order in which they came, `first` included. */
  messages: Comment[];
  /** Identifies the next further message, see `turnOf`. */
  turn: string;
  /** Whether a further message is received now. */
  canWrite: boolean;
}

const query = { collection: 'comments', depth: 0, pagination: false } as const;

/** The matter of a code, however it is typed; undefined where none has it, and where it cannot be a code. */
export async function findMatter(payload: Payload, typed: string): Promise<Matter | undefined> {
  const code = readCode(typed);
  if (code === undefined) return undefined;
  const hash = { secretHash: { equals: codeHash(code) } };
  const [first] = (await payload.find({ ...query, where: hash, limit: 1, overrideAccess: true }))
    .docs;
  if (!first) return undefined;
  const further = { matter: { equals: first.id } };
  const { docs } = await payload.find({
    ...{ ...query, where: further, sort: 'receivedAt' },
    overrideAccess: true,
  });
  const messages = [first, ...docs];
  const turn = turnOf(messages);
  return { first, messages, turn, canWrite: !docs.some((message) => message.turn === turn) };
}

/**
 * The matter and the number of its answers. A further message has it in a unique field, so that there is one until the
 * matter has been answered again, however many are sent at once.
 */
function turnOf(messages: Comment[]): string {
  const answers = messages.flatMap((message) => message.answers ?? []);
  return `${messages[0]?.id}/${answers.length}`;
}
