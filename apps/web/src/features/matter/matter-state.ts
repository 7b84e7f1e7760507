import { z } from 'zod';

/** Why a matter is not shown. */
export const matterProblems = ['empty', 'code', 'rateLimit', 'elsewhere', 'unavailable'] as const;
export type MatterProblem = (typeof matterProblems)[number];

const state = z.object({
  /** As it was typed. */
  code: z.string(),
  problem: z.enum(matterProblems).optional(),
  /** Minutes, when the problem is `rateLimit`. */
  wait: z.number().optional(),
  /** The number of the further message that has just been received. */
  receipt: z.string().optional(),
  /** Whether a further message was refused since there is one since the last answer. */
  isTurnTaken: z.boolean().optional(),
});

export type MatterState = z.infer<typeof state>;

/** How the front server passes a typed code to the page, since no address may hold it. */
export const MATTER_HEADER = 'x-comment-matter';

export const encodeMatterState = (given: MatterState): string =>
  Buffer.from(JSON.stringify(given)).toString('base64url');

/** The state in a header; undefined when there is none, or an invalid one. */
export function decodeMatterState(header: string | null): MatterState | undefined {
  if (!header) return undefined;
  try {
    return state.parse(JSON.parse(Buffer.from(header, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
