import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { say } from '../../translations/say';

const REFUSAL = {
  sv: 'Den första administratören skapas när systemet startar, av ADMIN_EMAIL och ADMIN_PASSWORD.',
  en: 'The first administrator is made as the system starts, from ADMIN_EMAIL and ADMIN_PASSWORD.',
};

/** Payload lets whoever comes first to an empty database make themselves its administrator. */
export const refuseFirstRegister: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const isStranger = req.payloadAPI !== 'local' && !req.user;
  if (operation === 'create' && isStranger) {
    throw new APIError(say(req, REFUSAL), 403, undefined, true);
  }
  return data;
};
