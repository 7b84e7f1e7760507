import { type AfterErrorHook, type Field, type PayloadRequest, ValidationError } from 'payload';
import { isBulkChange } from '../query-limits/request-errors';
import { findField } from './find-field';
import { translate } from '../../translations/translate';

/**
 * What a form shows of a refusal (WCAG 3.3.1): a whole sentence that names each field as editors know it, and each reason
 * beside its field. The admin cuts `errors[].message` into a list at the first colon, but shows `message` as it stands and
 * then marks no field, so it is used where there is no field to mark.
 */
export const answerRefusals: AfterErrorHook = ({ collection, error, req, result }) => {
  if (!result) return undefined;
  if (!(error instanceof ValidationError)) {
    const message = result.errors[0]?.message;
    return isBulkChange(req) ? undefined : { response: { ...result, message } };
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

type Reader = Parameters<typeof translate>[0];

interface Reason {
  label: string;
  message: string;
}

const MOST_NAMED = 5;

/** What was refused in a form, in words that Payload's toast does not cut: without colons, with a line for each field. */
export function summary(req: Reader, reasons: Reason[]): string {
  const [first, second] = reasons;
  if (!first) return translate(req, UNKNOWN);
  if (!second) return ofOne(req, first);
  const named = reasons.slice(0, MOST_NAMED).map((reason) => `• ${lineOf(reason)}`);
  const rest = reasons.length - named.length;
  const more = { sv: `• och ${rest} fält till`, en: `• and ${rest} more` };
  return [translate(req, SEVERAL), ...named, ...(rest > 0 ? [translate(req, more)] : [])].join(
    '\n',
  );
}

const UNKNOWN = {
  sv: 'Inget sparades. Något i formuläret behöver rättas.',
  en: 'Nothing was saved. Something in the form must be corrected.',
};

const SEVERAL = {
  sv: 'Inget sparades. Rätta de här fälten.',
  en: 'Nothing was saved. Correct these fields.',
};

const ofOne = (req: Reader, { label, message }: Reason): string =>
  translate(
    req,
    isCut(message)
      ? {
          sv: `Inget sparades. Rätta ”${label}”, där det står varför.`,
          en: `Nothing was saved. Correct “${label}”, where it says why.`,
        }
      : {
          sv: `Inget sparades. Rätta ”${label}”. ${message}`,
          en: `Nothing was saved. Correct “${label}”. ${message}`,
        },
  );

/** The reason stands beside the field in any case. */
export const lineOf = ({ label, message }: Reason): string =>
  isCut(message) ? label : `${label} – ${message}`;

/** Whether Payload's toast would make a heading and a list of it, which it does with all that has a colon. */
export const isCut = (text: string): boolean => text.includes(':');
