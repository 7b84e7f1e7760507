import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { isDue } from './classes';
import type { DisposalRule } from './rules';

const row = z.object({
  id: z.coerce.string(),
  receipt: z.string(),
  receivedAt: z.string(),
  matter: z.coerce.string().nullish(),
});

export type DueComment = z.infer<typeof row>;

type Reader = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

const fields = { receipt: true, receivedAt: true, matter: true } as const;

/**
 * At most so many comments that are due under a rule, in the order of their receipts. The messages of a matter go together:
 * none goes while another of them is not due.
 */
export async function findDue(
  req: Reader,
  rule: DisposalRule,
  now: Date,
  most: number,
): Promise<DueComment[]> {
  const due = isDue(rule.class, rule.months, now);
  const chosen: DueComment[] = [];
  let last = '';
  for (let isMore = true; isMore && chosen.length < most;) {
    const found = await find(req, { and: [due, { receipt: { greater_than: last } }] }, most);
    const kept = await mattersNotDue(req, found.map(matterOf), due);
    chosen.push(...found.filter((comment) => !kept.has(matterOf(comment))));
    isMore = found.length === most;
    last = found.at(-1)?.receipt ?? last;
  }
  return chosen.slice(0, most);
}

/** The first message of the matter that a comment belongs to. */
const matterOf = ({ id, matter }: DueComment): string => matter ?? id;

/** Which of the matters have a message that is not due. */
async function mattersNotDue(req: Reader, matters: string[], due: Where): Promise<Set<string>> {
  if (matters.length === 0) return new Set();
  const ids = [...new Set(matters)];
  const all = await find(req, { or: [{ id: { in: ids } }, { matter: { in: ids } }] });
  const dueOnes = await find(req, {
    and: [{ or: [{ id: { in: ids } }, { matter: { in: ids } }] }, due],
  });
  const dueIds = new Set(dueOnes.map(({ id }) => id));
  return new Set(all.filter(({ id }) => !dueIds.has(id)).map(matterOf));
}

async function find(req: Reader, where: Where, limit = 0): Promise<DueComment[]> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'comments', where, sort: 'receipt', select: fields },
    ...{ limit, pagination: false, req },
  });
  return docs.map((doc) => row.parse(doc));
}

/** How many comments are due under a rule; those whose matter is not due as a whole included. */
export async function countDue(payload: Payload, rule: DisposalRule, now: Date): Promise<number> {
  const where = isDue(rule.class, rule.months, now);
  return (await payload.db.count({ collection: 'comments', where })).totalDocs;
}
