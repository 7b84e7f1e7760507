import type { Comment } from '@regionwebb/content/payload-types';
import type { CollectionBeforeValidateHook } from 'payload';
import { initialStatus } from './initial-status';
import { receiptYear } from './receipt-number';
import { takeReceipt } from './take-receipt';
import { textHash } from './text-hash';

/** Gives a new comment its number, time, state and hash; whoever creates it has no say in them (K10, K11). */
export const register: CollectionBeforeValidateHook<Comment> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  const now = new Date();
  const { receipt } = req.context;
  const text = data.text ?? '';
  return {
    text,
    page: data.page,
    kind: data.page?.collection === 'accessibilityStatement' ? 'accessibility' : 'comment',
    purpose: data.purpose,
    replyTo: data.replyTo,
    submission: data.submission,
    receipt: typeof receipt === 'string' ? receipt : await takeReceipt(req, receiptYear(now)),
    receivedAt: now.toISOString(),
    textHash: textHash(text),
    status: initialStatus(text),
    notes: [],
    secrecy: false,
  };
};
