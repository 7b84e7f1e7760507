import { type AfterErrorHook, type Field, type PayloadRequest, ValidationError } from 'payload';
import { isBulkChange } from '../query-limits/request-errors';
import { findField } from './find-field';
import { translate, type TranslatedRequest } from '../../translations/translate';

/**
 * The answer to a refused save (WCAG 3.3.1): a message that names each field by its labels, and a reason for each field.
 * The admin splits `errors[].message` at the first colon; it shows a top-level `message` unchanged but then marks no
 * field, so that is used only for errors without a field.
 */
export const answerRefusals: AfterErrorHook = ({ collection, error, req, result }) => {
  if (!result) return undefined;
  if (!(error instanceof ValidationError)) {
    const message = result.errors[0]?.message;
    return isBulkChange(req) ? undefined : { response: { ...result, message } };
  }
  const fields = collection?.fields ?? fieldsOfGlobal(req, error.data.global);
  const errors = reasonsByField(req, fields, error.data.errors);
  const data = { ...error.data, errors };
  return { response: { errors: [{ name: error.name, data, message: summary(req, errors) }] } };
};

type AdminRequest = Pick<PayloadRequest, 'i18n'>;
type Reasons = ValidationError['data']['errors'];

const fieldsOfGlobal = ({ payload }: PayloadRequest, slug: string | undefined): Field[] =>
  payload.config.globals.find((global) => global.slug === slug)?.fields ?? [];

/** One reason for each field of the form: an error on a part of a rich text would never be cleared. */
export function reasonsByField(req: AdminRequest, fields: Field[], errors: Reasons) {
  const byPath = new Map<string, { path: string; label: string; message: string }>();
  for (const { path, message } of errors) {
    const field = findField(req, fields, path) ?? { path, label: path };
    if (!byPath.has(field.path)) byPath.set(field.path, { ...field, message });
  }
  return [...byPath.values()];
}

interface Reason {
  label: string;
  message: string;
}

const MAX_LISTED = 5;

/** The message for a refused form, without colons, with a line for each field. */
export function summary(req: TranslatedRequest | undefined, reasons: Reason[]): string {
  const [first, second] = reasons;
  if (!first) return translate(req, UNKNOWN);
  if (!second) return summaryOfOne(req, first);
  const named = reasons.slice(0, MAX_LISTED).map((reason) => `• ${lineOf(reason)}`);
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

const summaryOfOne = (req: TranslatedRequest | undefined, { label, message }: Reason): string =>
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

/** Without a reason that contains a colon, which is shown at the field only. */
export const lineOf = ({ label, message }: Reason): string =>
  isCut(message) ? label : `${label} – ${message}`;

/** Whether Payload's toast would split a text into a heading and a list, as it does at a colon. */
export const isCut = (text: string): boolean => text.includes(':');
