import type { Comment } from '@regionwebb/content/payload-types';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { textHash } from './text-hash';
import { say } from '../../translations/say';

const FIXED = [
  ...(['receipt', 'receivedAt', 'createdAt', 'text', 'textHash', 'submission'] as const),
  ...(['kind', 'purpose', 'replyTo'] as const),
];
const REFUSAL = {
  sv: 'En inkommen kommentar är en allmän handling. Text, tid, sida och kvittensnummer kan inte ändras.',
  en: 'A received comment is a public record. Text, time, page and receipt cannot be changed.',
};

/** Refuses, at every door, a change of what came in (K8); also when the row was changed past the hooks. */
export const keepAsReceived: CollectionBeforeChangeHook<Comment> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data;
  const changed = FIXED.some(
    (name) => data[name] !== undefined && data[name] !== originalDoc[name],
  );
  if (changed || !isSamePage(data.page, originalDoc.page))
    throw new APIError(say(req, REFUSAL), 403, undefined, true);
  if (textHash(originalDoc.text) !== originalDoc.textHash) {
    throw new APIError(
      `The text of comment ${originalDoc.receipt} is not the text that was received.`,
      500,
    );
  }
  // When it was handled is the system's to say.
  const { updatedAt: _said, ...handled } = data;
  return { ...handled, page: originalDoc.page };
};

function isSamePage(
  page: Partial<Comment['page']> | null | undefined,
  original: Comment['page'],
): boolean {
  return isDeepStrictEqual(known({ ...original, ...page }), known(original));
}

function known(page: Comment['page']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(page).filter(([, value]) => value !== null && value !== undefined),
  );
}
