import { z } from 'zod';

/** Raised when a message or a header between the processes changes its meaning. */
export const PROTOCOL = 1;

const sequence = z.number().int().nonnegative();
/** The id of the CMS's database, once it is known. */
const database = z.string().max(100).optional();
const change = { sequence, tags: z.array(z.string()), database };

/** The start-up argument that the front passes to a child, as JSON. */
export const given = z.object({
  name: z.string(),
  /** The path of the socket, or the name of the pipe, that the child listens at. */
  socket: z.string(),
  /** The last batch of changes that the front has sent; the child begins empty. */
  sequence,
  database,
});

/** From the front to a child. A renderer takes `expire`, the search takes `changed`. */
export const toChild = z.discriminatedUnion('type', [
  z.object({ type: z.literal('expire'), ...change }),
  z.object({ type: z.literal('changed'), ...change }),
  z.object({ type: z.literal('ping') }),
  z.object({ type: z.literal('stop') }),
]);

/** From a child to the front. */
export const toFront = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), protocol: z.number(), build: z.string(), sequence }),
  z.object({ type: z.literal('applied'), sequence }),
  z.object({ type: z.literal('pong') }),
]);

export type Given = z.infer<typeof given>;
export type ToChild = z.infer<typeof toChild>;
export type ToFront = z.infer<typeof toFront>;

/** A batch of the change feed, numbered by the front. */
export interface Change {
  sequence: number;
  tags: readonly string[];
  database?: string | undefined;
}

/** The latest change that the requester has applied: a process that has not may not answer. */
export const SEQUENCE_HEADER = 'x-sequence';
/** Why there is no answer, with the status 503: the name of an error, or one of `failures`. */
export const FAILURE_HEADER = 'x-failure';
/** The process has not received a change in time. */
export const BEHIND = 'Behind';

/** The exit code of a child that has logged what must be corrected, such as a setting (EX_CONFIG of sysexits.h). */
export const CANNOT_START = 78;
