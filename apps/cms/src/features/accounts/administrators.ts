import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { materializeConflict } from '../../database/conflicts';
import { refuseField } from '../../translations/refuse-field';
import { translate } from '../../translations/translate';

const REFUSAL = {
  sv: 'Det här är den enda administratören. Gör någon annan till administratör först.',
  en: 'This is the only administrator. Make somebody else an administrator first.',
};

/** Refuses to remove or demote the last administrator, without whom no one could manage users. */
export const keepLastAdministrator: {
  onChange: CollectionBeforeChangeHook;
  onDelete: CollectionBeforeDeleteHook;
} = {
  onChange: async ({ data, originalDoc, req }) => {
    const isLeaving =
      originalDoc?.role === 'administrator' && (data.role ?? 'administrator') !== 'administrator';
    if (isLeaving && (await isOnlyAdministrator(req, originalDoc.id))) {
      const label = { sv: 'Roll', en: 'Role' };
      throw refuseField(req, { collection: 'users', path: 'role', label, why: REFUSAL });
    }
    return data;
  },
  onDelete: async ({ id, req }) => {
    if (await isOnlyAdministrator(req, id))
      throw new APIError(translate(req, REFUSAL), 403, undefined, true);
  },
};

const isOnlyAdministrator = async (req: PayloadRequest, id: string | number): Promise<boolean> => {
  await materializeConflict(req, 'administrators');
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    limit: 2,
    depth: 0,
    pagination: false,
    select: { role: true },
    overrideAccess: true,
    req,
  });
  return docs.length === 1 && docs[0]?.id === id;
};

const NOT_BY_FORM = {
  sv: 'Den första administratören skapas när systemet startar, av ADMIN_EMAIL och ADMIN_PASSWORD.',
  en: 'The first administrator is made as the system starts, from ADMIN_EMAIL and ADMIN_PASSWORD.',
};

/** Payload lets the first visitor of a CMS without users register as its administrator. */
export const refuseFirstRegister: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const isAnonymous = req.payloadAPI !== 'local' && !req.user;
  if (operation === 'create' && isAnonymous) {
    throw new APIError(translate(req, NOT_BY_FORM), 403, undefined, true);
  }
  return data;
};
