import { ValidationError, type PayloadRequest } from 'payload';
import { say, type Words } from './say';

interface Refusal {
  collection: string;
  /** The field that the reason stands beside, and what editors call it. */
  path: string;
  label: Words;
  why: Words;
}

/** A refusal from a hook, in the language of whoever asked, told beside the field it is about. */
export const refuseField = (
  req: PayloadRequest,
  { collection, path, label, why }: Refusal,
): ValidationError =>
  new ValidationError(
    { collection, errors: [{ path, label, message: say(req, why) }], req },
    req.t,
  );
