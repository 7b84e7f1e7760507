import {
  type AfterErrorHook,
  type Config,
  defaultLoggerOptions,
  type PayloadRequest,
} from 'payload';
import { translate, type Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';

/** Answers 400 to a body that cannot be read. */
export const answerBrokenInput: AfterErrorHook = ({ error, req }) =>
  isBrokenInput(error)
    ? { response: { errors: [{ message: translate(req, REFUSAL) }] }, status: 400 }
    : undefined;

/** Whether an error means invalid JSON, a broken multipart form or a NUL in a file name. */
export function isBrokenInput(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof URIError) return true;
  if (!(error instanceof Error)) return false;
  return CODES.has(propertyOf(error, 'code')) || BROKEN_FORM.test(error.message);
}

const CODES = new Set<unknown>(['ERR_INVALID_ARG_VALUE']);

/** Messages of busboy and of Payload, which give these errors neither a name nor a status. */
const BROKEN_FORM =
  /^(Request is not eligible for file upload|Unexpected end of (form|file)|Malformed |Multipart: Boundary not found|Unsupported content type|uploadConfig\.handlers is not present)/;

const REFUSAL = {
  sv: 'Frågan går inte att läsa. Skicka JSON eller ett helt formulär; where och data kan också skrivas med hakparenteser.',
  en: 'The question cannot be read. Send JSON or a whole form; where and data can be written with brackets, too.',
};

/**
 * Answers 400 to data that cannot be stored. Payload does not validate dates and options of drafts, so the database is
 * the first to see them.
 */
export const answerUnstorable: AfterErrorHook = ({ error, req }) => {
  const why = whyUnstorable(error);
  return why && { response: { errors: [{ message: translate(req, why) }] }, status: 400 };
};

/** Why the data cannot be stored; undefined for any other error. */
export function whyUnstorable(error: unknown): Words | undefined {
  if (error instanceof RangeError && error.message === 'Invalid time value') return NO_DATE;
  if (error instanceof TypeError && NO_COLLECTION.test(error.message)) return MISSING;
  let at = error;
  for (let depth = 0; depth < MAX_DEPTH && at !== undefined; depth += 1) {
    if (propertyOf(at, 'code') === 'SQLITE_CONSTRAINT_FOREIGNKEY') return MISSING;
    if (propertyOf(at, 'code') === 'SQLITE_CONSTRAINT_PRIMARYKEY') return SAME_ROW;
    if (propertyOf(at, 'name') === 'BSONError') return MISSING;
    // Mongoose and the SQLite driver throw these for a value of the wrong type.
    if (isOtherKind(at) || UNBINDABLE.test(String(propertyOf(at, 'message')))) return OTHER_KIND;
    at = propertyOf(at, 'cause');
  }
  return undefined;
}

/** For one field or for the whole document; Payload's own errors of the same name have a status. */
const isOtherKind = (error: unknown): boolean =>
  propertyOf(error, 'name') === 'CastError' ||
  (propertyOf(error, 'name') === 'ValidationError' && propertyOf(error, 'status') === undefined);

/** Payload looks up the collection of a relation among the properties of an object, those that all objects have too. */
const NO_COLLECTION = /^options\[collection\]/;

const UNBINDABLE = /^SQLite3 can only bind /;

/** The longest chain of causes that is followed. */
const MAX_DEPTH = 5;

const NO_DATE = {
  sv: 'Ett datum går inte att läsa. Skriv det som 2026-11-30, eller med klockslag enligt ISO 8601.',
  en: 'A date cannot be read. Write it as 2026-11-30, or with a time as in ISO 8601.',
};

const OTHER_KIND = {
  sv: 'Något är skrivet som inte passar i sitt fält, till exempel bokstäver där det ska vara ett tal.',
  en: 'Something is written that does not fit its field, such as letters where there should be a number.',
};

const SAME_ROW = {
  sv: 'Två rader har samma id. Skicka dem utan id, så får de egna.',
  en: 'Two rows have the same id. Send them without, and they get their own.',
};

const MISSING = {
  sv: 'Något som har valts, som en bild, en sida eller en kontakt, finns inte eller inte längre. Välj om och spara igen.',
  en: 'Something that is chosen, such as a picture, a page or a contact, is not there or not any more. Choose again and save.',
};

/** Whether a request changes or trashes several documents. */
export const isBulkChange = ({ method, routeParams }: PayloadRequest): boolean =>
  routeParams?.collection !== undefined &&
  routeParams.id === undefined &&
  (method === 'PATCH' || method === 'DELETE');

/**
 * Adds an empty `docs` to a refused bulk change: the admin counts it before it reads the error, and would report an
 * unknown error.
 */
export const answerBulkRefusal: AfterErrorHook = ({ req, result }) =>
  result && isBulkChange(req) ? { response: { ...result, docs: [] } } : undefined;

/** Payload's logger, with one line for a refused request: with stacks, anonymous clients could fill the log. */
export const logger: Config['logger'] = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(args, method) {
        const [entry]: unknown[] = args;
        const error = entry instanceof Error ? entry : propertyOf(entry, 'err');
        if (isRefusal(error)) this.info(lineOf(error));
        else method.apply(this, args);
      },
    },
  },
};

function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const status = propertyOf(error, 'status');
  return (
    (typeof status === 'number' && status >= 400 && status < 500) ||
    isBrokenInput(error) ||
    whyUnstorable(error) !== undefined
  );
}

/** One line with at most 200 characters of the message, without line breaks, which could forge log lines. */
const lineOf = ({ name, message }: Error): string =>
  `Refused: ${name}: ${message.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
