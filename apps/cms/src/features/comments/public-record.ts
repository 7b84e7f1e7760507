import type { Comment } from '@regionwebb/content/payload-types';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
} from 'payload';
import { secretHashOf } from './matter-code';
import { dueDate, functionFor } from '../comment-handling/route';
import { textHash } from '../comment-handling/stored-comment';
import { masksOf } from './masking';
import { hasManyLinks } from './quarantine';
import { receiptYear, takeReceipts } from './receipts';
import { isDeepStrictEqual } from 'node:util';
import { translate } from '../../translations/translate';

/**
 * Sets receipt, time, status, hash and masked text of a new comment, the function it goes to and when it is to be answered;
 * values from the caller are ignored (K9, K10, K11).
 */
export const register: CollectionBeforeValidateHook<Comment> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  const now = new Date();
  const { receipt = (await takeReceipts(req, receiptYear(now), 1))[0] } = req.context;
  const text = data.text ?? '';
  // Quarantine for what looks like advertising; nothing is dropped (K16, L5).
  const quarantineReason = hasManyLinks(text) ? 'links' : data.quarantineReason;
  return {
    text,
    page: data.page,
    kind: data.page?.collection === 'accessibilityStatement' ? 'accessibility' : 'comment',
    purpose: data.purpose,
    replyTo: data.replyTo,
    wantsReply: Boolean(data.replyTo),
    submission: data.submission,
    matter: data.matter,
    turn: data.turn,
    secretHash: secretHashOf(req.payload, data),
    receipt: String(receipt),
    receivedAt: now.toISOString(),
    textHash: textHash(text),
    ...(await masksOf(req.payload, { text, page: data.page })),
    status: quarantineReason ? 'quarantine' : 'new',
    quarantineReason,
    function: data.page ? await functionFor(req, { page: data.page, matter: data.matter }) : null,
    dueAt: await dueDate(req, now),
    answers: [],
    notes: [],
    steps: [],
    secrecy: false,
  };
};

const FIXED = [
  ...(['receipt', 'receivedAt', 'createdAt', 'text', 'textHash', 'submission'] as const),
  ...(['kind', 'purpose', 'replyTo', 'matter', 'turn', 'secretHash'] as const),
  ...(['quarantineReason'] as const),
];
const CHANGED = {
  sv: 'En inkommen kommentar är en allmän handling. Text, tid, sida och kvittensnummer kan inte ändras.',
  en: 'A received comment is a public record. Text, time, page and receipt cannot be changed.',
};

/** Refuses changes to what was received, by any API (K8), and detects a text that was changed in the database. */
export const keepAsReceived: CollectionBeforeChangeHook<Comment> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data;
  const changed = FIXED.some(
    (name) => data[name] !== undefined && (data[name] ?? null) !== (originalDoc[name] ?? null),
  );
  if (changed || !isSamePage(data.page, originalDoc.page))
    throw new APIError(translate(req, CHANGED), 403, undefined, true);
  if (textHash(originalDoc.text) !== originalDoc.textHash) {
    throw new APIError(
      `The text of comment ${originalDoc.receipt} is not the text that was received.`,
      500,
    );
  }
  // `updatedAt` is set by Payload.
  const { updatedAt: _sent, ...handled } = data;
  return { ...handled, page: originalDoc.page };
};

function isSamePage(
  page: Partial<Comment['page']> | null | undefined,
  original: Comment['page'],
): boolean {
  return isDeepStrictEqual(withoutEmpty({ ...original, ...page }), withoutEmpty(original));
}

function withoutEmpty(page: Comment['page']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(page).filter(([, value]) => value !== null && value !== undefined),
  );
}

const DELETED = {
  sv: 'Kommentarer är allmänna handlingar och får bara gallras enligt arkivmyndighetens beslut.',
  en: 'Comments are public records and are only disposed of under the archive authority’s decision.',
};

/** Refuses every deletion of a comment, by any role and API (K15). */
export const refuseDeletion: CollectionBeforeDeleteHook = ({ req }) => {
  throw new APIError(translate(req, DELETED), 403, undefined, true);
};
