import type { Endpoint } from 'payload';
import { z } from 'zod';
import { readBytes } from '../query-limits/read-body';
import { takeStep } from '../comment-handling/take-step';
import { isSigned } from './signature';

const message = z.strictObject({
  receipt: z.string().regex(/^\d{4}-\d{6}$/),
  diaryNumber: z.string().trim().min(1).max(60),
  secrecy: z.boolean().optional(),
});

const MAX_BYTES = 10_000;

/**
 * `POST /api/comments/diary-number` `{ receipt, diaryNumber, secrecy? }`: the system of the diary gives a comment its
 * number (K14), signed as the messages to it are. 204 when the comment has it, also if it had it already.
 */
export const receiveDiaryNumber: Omit<Endpoint, 'root'> = {
  path: '/diary-number',
  method: 'post',
  handler: async (req) => {
    const { env } = await import('../../env');
    if (!env.DIARY_WEBHOOK_SECRET) return refusal(404, 'No diary is connected.');
    const bytes = await readBytes({ headers: req.headers, body: req.body ?? null }, MAX_BYTES);
    if (!bytes) return refusal(413, `At most ${MAX_BYTES} bytes.`);
    const body = bytes.toString();
    if (!isSigned(req.headers, body, env.DIARY_WEBHOOK_SECRET, new Date()))
      return refusal(401, 'The signature is missing, wrong or too old.');
    const parsed = message.safeParse(jsonIn(body));
    if (!parsed.success) return refusal(400, 'State receipt, diaryNumber and, if known, secrecy.');
    const { receipt, ...input } = parsed.data;
    const { docs } = await req.payload.find({
      collection: 'comments',
      where: { receipt: { equals: receipt } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    const [comment] = docs;
    if (!comment) return refusal(404, 'No comment has the receipt.');
    const isKnown =
      comment.diaryNumber === input.diaryNumber &&
      (input.secrecy === undefined || input.secrecy === comment.secrecy);
    if (!isKnown) await takeStep(req, { id: comment.id, step: 'register', input, actor: diary });
    return new Response(null, { status: 204 });
  },
};

/** Who the history says registered the comment. */
const diary = { id: null, name: 'Diariet', role: null, registers: true, reads: true };

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });
