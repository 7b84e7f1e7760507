import { createHash, randomUUID } from 'node:crypto';
import { accessibilityReport } from '@regionwebb/content/accessibility-report';
import { LONGEST_TYPED_CODE } from '@regionwebb/content/comment-code';
import { z } from 'zod';

const text = z.string();
const path = z.string().startsWith('/').max(2000);
/** The random id of the form, which identifies a repeated message. */
const id = z.string().regex(/^[\w-]{16,64}$/);
/** Only for the accessibility statement: may hold a reply address (A-ST5). */
const report = accessibilityReport.optional();

/** The visitor's IPv4 address or IPv6 /64, for the limits: hashed, and never written (K12). */
export const sender = z
  .string()
  .regex(/^[\da-f.:]{1,45}$/)
  .optional();

/** A comment as the site sends it. Unknown fields, such as a name or a file, refuse the whole message (K3). */
export const message = z.strictObject({
  ...{ text, path, report },
  locale: z.enum(['sv', 'en']),
  /** Without one, the message has a code too, but is not recognised when it is sent again. */
  id: id.default(() => randomUUID()),
  sender,
  /** The code of an earlier receipt, of a further message in its matter. */
  matter: z.string().max(LONGEST_TYPED_CODE).optional(),
});

/** The question whether a message was stored. */
export const sentMessage = z.strictObject({ text, path, id, report });

export type Message = z.infer<typeof message>;

/** More than the longest allowed comment, fully escaped. */
export const MAX_BYTES = 1024 * 1024;

/**
 * The key by which a repeated message is recognised: a hash of the random id of the form, the page, the text and the
 * report.
 */
export function submissionOf({
  id: form,
  text: words,
  path: page,
  report: about,
}: Pick<Message, 'id' | 'text' | 'path' | 'report'>): string {
  return createHash('sha256')
    .update(
      JSON.stringify([form, page, words, ...(about ? [about.purpose, about.replyTo ?? ''] : [])]),
    )
    .digest('hex');
}
