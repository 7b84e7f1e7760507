import { reportPurposes } from '@regionwebb/content/accessibility-report';
import { z } from 'zod';

/**
 * Why a comment was not accepted; `control` has had the control characters taken out, and `removed` is no fault: the
 * writer asked us to take the findings out.
 */
export const problems = [
  'empty',
  'control',
  'length',
  'personalData',
  'warning',
  'trap',
  'rateLimit',
  'elsewhere',
  'closed',
  'unavailable',
  'uncertain',
  'replyTo',
  'removed',
] as const;

const state = z.object({
  problem: z.enum(problems),
  maxLength: z.number(),
  /** Of the message, by which it is known when it is sent again. */
  id: z.string(),
  /** How many characters too long, when that is the problem and could be counted. */
  over: z.number().optional(),
  /** Minutes to wait, when the problem is `rateLimit`. */
  wait: z.number().optional(),
  allowed: z.array(z.string()).default([]),
  /** What was filled in besides the text, in a report on accessibility. */
  report: z.object({ purpose: z.enum(reportPurposes), replyTo: z.string() }).optional(),
});

export type Problem = (typeof problems)[number];
export type CommentState = z.infer<typeof state> & { text: string };

export const STATE_HEADER = 'x-comment-form';

/**
 * How the front server hands a refused comment to the page that shows the form again: two parts in base64url, JSON
 * and the text as it is. The text never takes more than 4/3 of its bytes, which a form that is read bounds.
 */
export function encodeState({ text, ...rest }: CommentState): string {
  return `${encode(JSON.stringify(rest))}.${encode(text)}`;
}

/** The state in a header; none when there is no header or it is not one of ours. */
export function decodeState(header: string | null): CommentState | undefined {
  if (!header) return undefined;
  const [rest = '', text = ''] = header.split('.');
  try {
    return { ...state.parse(JSON.parse(decode(rest))), text: decode(text) };
  } catch {
    return undefined;
  }
}

const encode = (value: string) => Buffer.from(value, 'utf8').toString('base64url');
const decode = (value: string) => Buffer.from(value, 'base64url').toString('utf8');
