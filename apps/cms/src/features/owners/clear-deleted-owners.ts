import {
  APIError,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type Where,
} from 'payload';
import { isMongo } from '../../database/mongodb/mongodb';
import { translate } from '../../translations/translate';
import { defaultOwner, isDefaultOwner, ownedCollections } from './owner-of';

const REFUSAL = {
  sv: 'Funktionen är förvald ägare. Välj en annan under Webbplatsen, Ägare, och ta sedan bort den här.',
  en: 'The function is a default owner. Choose another under The site, Owners, and then delete this one.',
};

/**
 * Refuses to delete a default owner, and clears a deleted function in all documents. Its comments go to the default owner,
 * and its templates are deleted with it.
 */
export const clearDeletedFunction: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isDefaultOwner(req, id))
    throw new APIError(translate(req, REFUSAL), 400, undefined, true);
  await clearReferences(req, 'ownerFunction', id);
  const heir = await defaultOwner(req, 'pages');
  await changeComments(req, { function: { equals: id } }, { function: heir });
  const where = { function: { equals: id } };
  const collection = 'answer-templates';
  await req.payload.db.deleteMany({ collection, where, req });
};

/** Clears a deleted user in all documents, comments and functions. */
export const clearDeletedUser: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await clearReferences(req, 'ownerPerson', id);
  const isHandled: Where = {
    and: [{ handler: { equals: id } }, { status: { equals: 'handling' } }],
  };
  await changeComments(req, isHandled, { handler: null, status: 'new' });
  await changeComments(req, { handler: { equals: id } }, { handler: null });
  const { db } = req.payload;
  if (!isMongo(db)) return;
  const change = { $pull: { members: id } };
  await db.collections.functions?.updateMany({ members: id }, change, await optionsOf(req));
};

const changeComments = (req: PayloadRequest, where: Where, data: Record<string, unknown>) =>
  req.payload.db.updateMany({ collection: 'comments', where, data, req, returning: false });

/** Does on MongoDB what the foreign keys do on SQLite: clears a field in documents and versions. */
async function clearReferences(
  req: PayloadRequest,
  field: 'ownerFunction' | 'ownerPerson',
  id: string | number,
): Promise<void> {
  const { db } = req.payload;
  if (!isMongo(db)) return;
  const options = await optionsOf(req);
  const inVersion = `version.${field}`;
  for (const slug of [...ownedCollections, 'work-items'] as const)
    await db.collections[slug]?.updateMany({ [field]: id }, { $unset: { [field]: 1 } }, options);
  for (const slug of ownedCollections)
    await db.versions[slug]?.updateMany(
      { [inVersion]: id },
      { $unset: { [inVersion]: 1 } },
      options,
    );
}

/** In the transaction of the deletion, and without a new `updatedAt`. */
const optionsOf = async ({ payload: { db }, transactionID }: PayloadRequest) => {
  const transaction = await transactionID;
  const session = isMongo(db) && transaction !== undefined ? db.sessions[transaction] : undefined;
  return { session, timestamps: false };
};
