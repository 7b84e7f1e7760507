import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { say } from '../../translations/say';

const REFUSAL = {
  sv: 'Kommentarer är allmänna handlingar och får bara gallras enligt arkivmyndighetens beslut.',
  en: 'Comments are public records and are only disposed of under the archive authority’s decision.',
};

/** Nobody deletes a comment by hand, whatever their role and whichever the door (K15). */
export const refuseDeletion: CollectionBeforeDeleteHook = ({ req }) => {
  throw new APIError(say(req, REFUSAL), 403, undefined, true);
};
