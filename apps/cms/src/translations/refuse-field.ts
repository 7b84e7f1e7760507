import { ValidationError, type PayloadRequest } from 'payload';
import { translate, type Words } from './translate';

interface Refusal {
  collection: string;
  /** The path of the field, and its label in the admin. */
  path: string;
  label: Words;
  why: Words;
}

/** A validation error for a hook to throw, in the language of the user and shown beside the field. */
export const refuseField = (
  req: PayloadRequest,
  { collection, path, label, why }: Refusal,
): ValidationError =>
  new ValidationError(
    { collection, errors: [{ path, label, message: translate(req, why) }], req },
    req.t,
  );
