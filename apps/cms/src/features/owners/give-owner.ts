import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { idOf } from '../page-tree/page-tree';
import { defaultOwner, isOwned, type Owner, ownerIn, ownerOf } from './owner-of';

type Change = Parameters<CollectionBeforeChangeHook>[0];

/**
 * Completes the owner at each save. The function is the chosen one, otherwise that of the parent page, otherwise the
 * default. The person of a new document is that of the parent page, otherwise the user, if a member of the function. A
 * restored version keeps the current owner.
 */
export const giveOwner: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, operation, originalDoc, req } = change;
  if (!isOwned(collection.slug)) return data;
  if (req.context.isRestoringVersion && originalDoc)
    return { ...data, ...(await ownerOf(req, collection.slug, String(originalDoc.id))) };
  const isPlaced = await getsFirstParent(change);
  const isNew = operation === 'create' || isPlaced;
  const chosen = isPlaced ? noOwner : await chosenIn(change);
  if (chosen.ownerFunction && !isNew) return { ...data, ...chosen };
  const inherited = chosen.ownerFunction ? noOwner : await ownerOfParent(change);
  const ownerFunction =
    chosen.ownerFunction ?? inherited.ownerFunction ?? (await defaultOwner(req, collection.slug));
  const answers = async () => inherited.ownerPerson ?? (await userIfMember(req, ownerFunction));
  const ownerPerson = chosen.ownerPerson ?? (isNew ? await answers() : null);
  return { ...data, ownerFunction, ownerPerson };
};

const noOwner: Owner = { ownerFunction: null, ownerPerson: null };

/** Deleted functions and users are left out, so that a form that was open at the deletion can still be saved. */
async function chosenIn({ data, originalDoc, req }: Change): Promise<Owner> {
  const earlier = ownerIn(originalDoc);
  const { ownerFunction, ownerPerson } = ownerIn({ ...originalDoc, ...data });
  const isThere = async (collection: 'functions' | 'users', id: string | null) =>
    id !== null && (await count(req, collection, { id: { equals: id } })) > 0;
  const keepsFunction =
    ownerFunction === earlier.ownerFunction || (await isThere('functions', ownerFunction));
  const keepsPerson = ownerPerson === earlier.ownerPerson || (await isThere('users', ownerPerson));
  return {
    ownerFunction: keepsFunction ? ownerFunction : null,
    ownerPerson: keepsPerson ? ownerPerson : null,
  };
}

/**
 * Whether an unpublished page with the default owner gets its first parent page. The form of a new page asks only for
 * its title, so the default owner is set before the parent can be chosen.
 */
async function getsFirstParent({ collection, data, operation, originalDoc, req }: Change) {
  const isDraft = operation === 'update' && Boolean(originalDoc?.draftBy);
  if (!isDraft || idOf(originalDoc?.parent) || !idOf(data.parent)) return false;
  const earlier = ownerIn(originalDoc);
  const { ownerFunction, ownerPerson } = ownerIn({ ...originalDoc, ...data });
  const isKept = ownerFunction === earlier.ownerFunction && ownerPerson === earlier.ownerPerson;
  return isKept && ownerFunction === (await defaultOwner(req, collection.slug));
}

const ownerOfParent = async ({ data, originalDoc, req }: Change): Promise<Owner> => {
  const parent = idOf(propertyOf({ ...originalDoc, ...data }, 'parent'));
  return parent === undefined ? noOwner : ownerOf(req, 'pages', String(parent));
};

/** The id of the user who saves, if a member of a function. */
async function userIfMember(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!req.user || !id) return null;
  const member: Where = { and: [{ id: { equals: id } }, { members: { equals: req.user.id } }] };
  return (await count(req, 'functions', member)) > 0 ? req.user.id : null;
}

const count = async (req: PayloadRequest, collection: CollectionSlug, where: Where) =>
  (await req.payload.db.count({ collection, where, req })).totalDocs;
