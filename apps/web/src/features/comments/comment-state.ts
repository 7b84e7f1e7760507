import { reportPurposes } from '@regionwebb/content/accessibility-report';
import { kinds } from '@regionwebb/personal-data';
import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import { z } from 'zod';

/**
 * Why a comment was not accepted. After `control` the control characters have been removed; `removed` is no error: the
 * writer requested that the findings be removed. `uncertain`: it may have been received. `notReceived`: it had not been
 * when the CMS was asked. The last row is about the form as it was sent, whatever is in it.
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
  'notReceived',
  'replyTo',
  'removed',
  ...(['tooLarge', 'notForm', 'encoding', 'fields'] as const),
] as const;

/** A finding with the words around it, on one line. */
const quote = z.object({
  kind: z.enum(kinds),
  before: z.string(),
  found: z.string(),
  after: z.string(),
});

const state = z.object({
  problem: z.enum(problems),
  maxLength: z.number(),
  /** Identifies the message when it is sent again. */
  id: z.string(),
  /** How many characters too long, when that is the problem and could be counted. */
  over: z.number().optional(),
  /** Minutes to wait, when the problem is `rateLimit`. */
  wait: z.number().optional(),
  /** What was found in the text, when that is the problem (K6). */
  quotes: z.array(quote).optional(),
  /** What was removed at the writer's request, when the problem is `removed`. */
  removed: z.array(z.enum(kinds)).optional(),
  /** Whether the writer has been asked about what is unsure, and is not asked again (K7). */
  isAsked: z.boolean().optional(),
  /** The other fields of a report on accessibility. */
  report: z.object({ purpose: z.enum(reportPurposes), replyTo: z.string() }).optional(),
});

export type Problem = (typeof problems)[number];
export type Quote = z.infer<typeof quote>;
export type CommentState = z.infer<typeof state> & { text: string };

export const STATE_HEADER = 'x-comment-form';

/**
 * How the front server passes a refused comment to the page that shows the form again: two parts in base64url, JSON and the
 * text as it is. The text takes at most 4/3 of its bytes, and the size of a form is limited.
 */
export function encodeState({ text, ...rest }: CommentState): string {
  return `${encode(JSON.stringify(rest))}.${encode(text)}`;
}

/** The state of a form whose text cannot be judged. */
export const stateOf = (problem: Problem, more: Partial<CommentState> = {}): CommentState => ({
  ...{ problem, text: '', id: '', maxLength: DEFAULT_COMMENT_LENGTH },
  ...more,
});

/** The state in a header; undefined when there is none, or an invalid one. */
export function decodeState(header: string | null): CommentState | undefined {
  if (!header) return undefined;
  const [rest = '', text = ''] = header.split('.');
  try {
    return { ...state.parse(JSON.parse(decode(rest))), text: decode(text) };
  } catch {
    return undefined;
  }
}

/** How the front server passes the title of the page that a form is about. */
export const TITLE_HEADER = 'x-comment-page';

export const encodeTitle = (title: string): string => encode(title);

/** The title in a header; undefined when there is none. */
export const decodeTitle = (header: string | null): string | undefined =>
  header ? decode(header) : undefined;

const encode = (value: string) => Buffer.from(value, 'utf8').toString('base64url');
const decode = (value: string) => Buffer.from(value, 'base64url').toString('utf8');
