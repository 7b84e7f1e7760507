import { createHash } from 'node:crypto';
import type { AccessibilityReport } from '@regionwebb/content/accessibility-report';
import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';

export interface Message {
  id?: string | undefined;
  text: string;
  path: string;
  report?: AccessibilityReport | undefined;
}

/**
 * What tells that a message is the same one sent again: a hash of the form's own random id and of what was written
 * about which page. A mended text is another message, and nothing of it can be lost; undefined without an id.
 */
export function submissionOf({ id, text, path, report }: Message): string | undefined {
  if (id === undefined) return undefined;
  return createHash('sha256')
    .update(
      JSON.stringify([id, path, text, ...(report ? [report.purpose, report.replyTo ?? ''] : [])]),
    )
    .digest('hex');
}

/** The comment that was stored when the same message came before. */
export async function findSubmission(
  payload: Payload,
  submission: string | undefined,
): Promise<Comment | undefined> {
  if (submission === undefined) return undefined;
  const { docs } = await payload.find({
    collection: 'comments',
    where: { submission: { equals: submission } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}
