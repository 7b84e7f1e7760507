import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { refusalOf } from './accepted-files';
import { say } from '../../labels/say';

/** Refuses a file in the editor's own language, before Payload spends time on its sizes. */
export const refuseFile: CollectionBeforeOperationHook = ({ args, req }) => {
  const refusal = req.file ? refusalOf(req.file) : undefined;
  if (refusal) throw new APIError(say(req, refusal), 400, null, true);
  return args;
};
