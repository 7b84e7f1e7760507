import { z } from 'zod';

/** Why a comment was not accepted; `removed` is no fault: the writer asked us to take the findings out. */
export const problems = [
  'empty',
  'length',
  'personalData',
  'warning',
  'trap',
  'rateLimit',
  'elsewhere',
  'closed',
  'unavailable',
  'uncertain',
  'removed',
] as const;

const state = z.object({
  problem: z.enum(problems),
  text: z.string(),
  maxLength: z.number(),
  /** Minutes to wait, when the problem is `rateLimit`. */
  wait: z.number().optional(),
  allowed: z.array(z.string()).default([]),
});

export type Problem = (typeof problems)[number];
export type CommentState = z.infer<typeof state>;

export const STATE_HEADER = 'x-comment-form';

/** How the front server hands a refused comment to the page that shows the form again: base64url JSON. */
export function encodeState(value: CommentState): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}

/** The state in a header; none when there is no header or it is not one of ours. */
export function decodeState(header: string | null): CommentState | undefined {
  if (!header) return undefined;
  try {
    return state.parse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}
