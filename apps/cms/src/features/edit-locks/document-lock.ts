import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { isAutosave, timeOf } from './stale-save';
import { translate } from '../../translations/translate';

/** The lifetime of Payload's locks. */
const LOCK_MS = 300_000;

interface Lock {
  user: unknown;
  document: unknown;
}

/** The current lock of a document, if there is one. */
export const activeLock = async (
  req: PayloadRequest,
  held: { collection: string; id: unknown },
): Promise<Lock | undefined> => (await activeLocks(req, held))[0];

/** The current locks in a collection, newest first; only of one document where an id is given. */
export async function activeLocks(
  req: PayloadRequest,
  { collection, id }: { collection: string; id?: unknown },
): Promise<Lock[]> {
  const { docs } = await req.payload.db.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        ...(id === undefined ? [] : [{ 'document.value': { equals: id } }]),
        { updatedAt: { greater_than: new Date(Date.now() - LOCK_MS).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map((lock) => ({
    user: propertyOf(propertyOf(lock, 'user'), 'value'),
    document: propertyOf(propertyOf(lock, 'document'), 'value'),
  }));
}

/**
 * Refuses to save, unpublish, restore, trash or delete a document that a colleague is editing. Payload's own check
 * answers in English with an id, ignores restored versions, and can be switched off by the request.
 */
export const refuseWhenLocked: CollectionBeforeOperationHook = async (call) => {
  const { args, collection, req } = call;
  const id = await documentIn(call);
  if (!id) return args;
  const lock = await activeLock(req, { collection: collection.slug, id });
  if (!lock || lock.user === req.user?.id) return args;
  const name = await lockHolderName(req, lock.user);
  const refusal = isForm(call) ? textRefusal(name) : changeRefusal(name);
  throw new APIError(translate(req, refusal), 423, undefined, true);
};

type Call = Parameters<CollectionBeforeOperationHook>[0];

/** The id of the document that an operation changes, if it changes exactly one. */
async function documentIn(call: Call): Promise<unknown> {
  const { args, collection, req } = call;
  const operation: unknown = propertyOf(call, 'operation');
  const id: unknown = propertyOf(args, 'id');
  if (operation === 'update' || operation === 'delete') return id;
  if (operation !== 'restoreVersion' || !id) return undefined;
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.parent;
}

/** Whether a save comes from a form, which sends the time of its version and may contain unsaved text. */
const isForm = ({ args, req }: Call): boolean =>
  isAutosave(req.query) || timeOf(propertyOf(args, 'data')) !== undefined;

const textRefusal = (name: string) => ({
  sv: `Det du skriver sparas inte, eftersom ${name} arbetar med det här. Kopiera din text, ladda om sidan och kom överens.`,
  en: `What you write is not saved, since ${name} is working on this. Copy your text, reload the page and agree.`,
});

const changeRefusal = (name: string) => ({
  sv: `Inget ändrades, eftersom ${name} arbetar med det här. Kom överens, eller öppna det och ta över.`,
  en: `Nothing was changed, since ${name} is working on this. Agree, or open it and take over.`,
});

/** The name of the user who holds a lock. */
export async function lockHolderName(req: PayloadRequest, user: unknown): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: user } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  return docs[0]?.name ?? 'en kollega';
}

/**
 * The admin shows the e-mail address of a lock's holder. Users who may not read it get the name in its place, except in
 * GraphQL, which validates addresses.
 */
export const nameInsteadOfEmail: CollectionAfterReadHook = ({ doc, req }) =>
  doc.email === undefined && doc.name && req.user && req.payloadAPI !== 'GraphQL'
    ? { ...doc, email: doc.name }
    : doc;
