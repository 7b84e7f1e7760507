import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload';
import { localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';
import { activeLocks, lockHolderName } from './document-lock';
import { translate } from '../../translations/translate';

/**
 * Refuses a bulk change while another user is editing one of its documents, whose open form could no longer be saved.
 */
export const refuseBulkWhenLocked: CollectionBeforeOperationHook = async (call) => {
  const { args, collection, req } = call;
  const isChange = changes.includes(propertyOf(call, 'operation'));
  if (isChange && !propertyOf(args, 'id') && 'where' in args && args.where)
    await refuseWhenAnyLocked(req, collection.slug, args.where);
  return args;
};

/** Throws 423 if another user has a lock on one of the documents that a query finds. */
export async function refuseWhenAnyLocked(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<void> {
  const locks = await activeLocks(req, { collection });
  const others = locks.filter(({ user }) => user !== req.user?.id);
  if (others.length === 0) return;
  const { docs } = await req.payload.db.find({
    collection,
    where: { and: [where, { id: { in: others.map(({ document }) => document) } }] },
    // A query on a localised text needs a locale.
    locale: req.locale === 'en' ? 'en' : 'sv',
    limit: MAX_TITLES,
    pagination: false,
    req,
  });
  const lock = others.find(({ document }) => document === docs[0]?.id);
  if (!lock) return;
  const name = await lockHolderName(req, lock.user);
  const field = req.payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const held = docs.map((doc) => `”${titleOf(doc, field)}”`).join(', ');
  const refusal = {
    sv: `Inget ändrades, eftersom ${name} arbetar med ${held}. Avmarkera det, eller kom överens.`,
    en: `Nothing was changed, since ${name} is working on ${held}. Deselect it, or agree.`,
  };
  throw new APIError(translate(req, refusal), 423, undefined, true);
}

const MAX_TITLES = 5;

const titleOf = (doc: unknown, field: string): string =>
  localized(doc, field, 'sv') ?? localized(doc, field, 'en') ?? String(propertyOf(doc, 'id'));

const changes: unknown[] = ['update', 'delete'];
