import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { isDue, mayGoWith } from './classes';
import type { DisposalRule } from './rules';

const row = z.object({
  id: z.coerce.string(),
  receipt: z.string(),
  receivedAt: z.string(),
  matter: z.coerce.string().nullish(),
  changeShown: z.boolean().nullish(),
});

export type DueComment = z.infer<typeof row>;

type Reader = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

const fields = { receipt: true, receivedAt: true, matter: true, changeShown: true } as const;

const AT_ONCE = 200;

/**
 * The comments that are due under a rule, in the order of their receipts: so many, or some more where a matter has several.
 * A matter is of the strictest class of its messages, and goes as a whole when all of them may.
 */
export async function findDue(
  req: Reader,
  rule: DisposalRule,
  now: Date,
  most: number,
): Promise<DueComment[]> {
  const due = isDue(rule.class, rule.months, now);
  const mayGo = mayGoWith(rule.class, rule.months, now);
  const page = Math.min(most, AT_ONCE);
  const chosen = new Map<string, DueComment>();
  let last = '';
  for (let isMore = true; isMore && chosen.size < most;) {
    const found = await find(req, { and: [due, { receipt: { greater_than: last } }] }, page);
    for (const matter of await wholeMatters(req, found.map(matterOf), mayGo))
      if (chosen.size < most) for (const comment of matter) chosen.set(comment.id, comment);
    isMore = found.length === page;
    last = found.at(-1)?.receipt ?? last;
  }
  return [...chosen.values()].sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
}

/** The first message of the matter that a comment belongs to. */
const matterOf = ({ id, matter }: DueComment): string => matter ?? id;

/** The matters in which every message may go, each with all its messages. */
async function wholeMatters(req: Reader, matters: string[], mayGo: Where): Promise<DueComment[][]> {
  if (matters.length === 0) return [];
  const ids = [...new Set(matters)];
  const among: Where = { or: [{ id: { in: ids } }, { matter: { in: ids } }] };
  const all = await find(req, among);
  const going = new Set((await find(req, { and: [among, mayGo] })).map(({ id }) => id));
  const kept = new Set(all.filter(({ id }) => !going.has(id)).map(matterOf));
  return ids
    .filter((matter) => !kept.has(matter))
    .map((matter) => all.filter((comment) => matterOf(comment) === matter));
}

async function find(req: Reader, where: Where, limit = 0): Promise<DueComment[]> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'comments', where, sort: 'receipt', select: fields },
    ...{ limit, pagination: false, req },
  });
  return docs.map((doc) => row.parse(doc));
}
