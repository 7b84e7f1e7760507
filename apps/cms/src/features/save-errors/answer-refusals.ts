import { ValidationError, type AfterErrorHook, type Field, type PayloadRequest } from 'payload';
import { isOfMany } from '../query-limits/answer-many';
import { findField } from './find-field';
import { summary } from './summary';

/**
 * What a form shows of a refusal (WCAG 3.3.1): a whole sentence that names each field as editors know it, and each reason
 * beside its field. The admin cuts `errors[].message` into a list at the first colon, but shows `message` as it stands and
 * then marks no field, so it is used where there is no field to mark.
 */
export const answerRefusals: AfterErrorHook = ({ collection, error, req, result }) => {
  if (!result) return undefined;
  if (!(error instanceof ValidationError)) {
    const message = result.errors[0]?.message;
    return isOfMany(req) ? undefined : { response: { ...result, message } };
  }
  const fields = collection?.fields ?? fieldsOfGlobal(req, error.data.global);
  const errors = placed(req, fields, error.data.errors);
  const data = { ...error.data, errors };
  return { response: { errors: [{ name: error.name, data, message: summary(req, errors) }] } };
};

type Asking = Pick<PayloadRequest, 'i18n'>;
type Reasons = ValidationError['data']['errors'];

const fieldsOfGlobal = ({ payload }: PayloadRequest, slug: string | undefined): Field[] =>
  payload.config.globals.find((global) => global.slug === slug)?.fields ?? [];

/** One reason for each field of the form: a mark on a part of a text would never go away. */
export function placed(req: Asking, fields: Field[], errors: Reasons) {
  const byPath = new Map<string, { path: string; label: string; message: string }>();
  for (const { path, message } of errors) {
    const field = findField(req, fields, path) ?? { path, label: path };
    if (!byPath.has(field.path)) byPath.set(field.path, { ...field, message });
  }
  return [...byPath.values()];
}
