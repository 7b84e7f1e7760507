import type { Comment } from '@regionwebb/content/payload-types';
import type { CollectionBeforeValidateHook } from 'payload';
import { initialStatus } from '../../comments/initial-status';
import { nextReceipt, receiptYear } from '../../comments/receipt-number';
import { textHash } from '../../comments/text-hash';

/** Gives a new comment its number, time, state and hash; whoever creates it has no say in them (K10, K11). */
export const register: CollectionBeforeValidateHook<Comment> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  const now = new Date();
  const year = receiptYear(now);
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { receipt: { contains: `${year}-` } },
    sort: '-receipt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const text = data.text ?? '';
  return {
    text,
    page: data.page,
    receipt: nextReceipt(docs[0]?.receipt, year),
    receivedAt: now.toISOString(),
    textHash: textHash(text),
    status: initialStatus(text),
    notes: [],
    secrecy: false,
  };
};
