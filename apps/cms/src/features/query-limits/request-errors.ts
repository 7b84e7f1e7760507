import {
  type AfterErrorHook,
  type Config,
  defaultLoggerOptions,
  type PayloadRequest,
} from 'payload';
import { say, type Words } from '../../translations/say';
import { propertyOf } from '../../validation/unknown-values';

/** What was sent cannot be read. That is no fault of ours, and no 500. */
export const answerBrokenInput: AfterErrorHook = ({ error, req }) =>
  isBrokenInput(error)
    ? { response: { errors: [{ message: say(req, REFUSAL) }] }, status: 400 }
    : undefined;

/** Of JSON that ends too early, of forms whose parts cannot be told apart, of a NUL where a file has its name. */
export function isBrokenInput(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof URIError) return true;
  if (!(error instanceof Error)) return false;
  return CODES.has(propertyOf(error, 'code')) || BROKEN_FORM.test(error.message);
}

const CODES = new Set<unknown>(['ERR_INVALID_ARG_VALUE']);

/** Of busboy and of Payload around it, which takes a text in the place of a file for one in a cloud; neither gives its errors a name or a status. */
const BROKEN_FORM =
  /^(Request is not eligible for file upload|Unexpected end of (form|file)|Malformed |Multipart: Boundary not found|Unsupported content type|uploadConfig\.handlers is not present)/;

const REFUSAL = {
  sv: 'Frågan går inte att läsa. Skicka JSON eller ett helt formulär; where och data kan också skrivas med hakparenteser.',
  en: 'The question cannot be read. Send JSON or a whole form; where and data can be written with brackets, too.',
};

/**
 * What was sent can be read but not stored, which is no fault of ours, and no 500. Payload checks neither the dates nor the
 * choices of a draft, so the first to see them is the database.
 */
export const answerUnstorable: AfterErrorHook = ({ error, req }) => {
  const why = whyUnstorable(error);
  return why && { response: { errors: [{ message: say(req, why) }] }, status: 400 };
};

/** Why an error means that something sent cannot be stored, or undefined when it means something else. */
export function whyUnstorable(error: unknown): Words | undefined {
  if (error instanceof RangeError && error.message === 'Invalid time value') return NO_DATE;
  let at = error;
  for (let depth = 0; depth < DEEPEST && at !== undefined; depth += 1) {
    if (propertyOf(at, 'code') === 'SQLITE_CONSTRAINT_FOREIGNKEY') return NOT_THERE;
    if (propertyOf(at, 'name') === 'BSONError') return NOT_THERE;
    // Of Mongoose, for what is no number or date where the schema has one.
    if (isOtherKind(at)) return OTHER_KIND;
    at = propertyOf(at, 'cause');
  }
  return undefined;
}

/** One alone, or those of all fields of a document; Payload's own errors of the same name have a status. */
const isOtherKind = (error: unknown): boolean =>
  propertyOf(error, 'name') === 'CastError' ||
  (propertyOf(error, 'name') === 'ValidationError' && propertyOf(error, 'status') === undefined);

/** As errors wrap each other. */
const DEEPEST = 5;

const NO_DATE = {
  sv: 'Ett datum går inte att läsa. Skriv det som 2026-11-30, eller med klockslag enligt ISO 8601.',
  en: 'A date cannot be read. Write it as 2026-11-30, or with a time as in ISO 8601.',
};

const OTHER_KIND = {
  sv: 'Något är skrivet som inte passar i sitt fält, till exempel bokstäver där det ska vara ett tal.',
  en: 'Something is written that does not fit its field, such as letters where there should be a number.',
};

const NOT_THERE = {
  sv: 'Något som har valts, som en bild, en sida eller en kontakt, finns inte eller inte längre. Välj om och spara igen.',
  en: 'Something that is chosen, such as a picture, a page or a contact, is not there or not any more. Choose again and save.',
};

/** Whether many documents of a collection are changed or thrown away at once. */
export const isBulkChange = ({ method, routeParams }: PayloadRequest): boolean =>
  routeParams?.collection !== undefined &&
  routeParams.id === undefined &&
  (method === 'PATCH' || method === 'DELETE');

/**
 * A refused change of many documents says that it changed none, as its answer otherwise lists those that it changed:
 * the admin counts them before it reads why, and would tell of an unknown error.
 */
export const answerBulkRefusal: AfterErrorHook = ({ req, result }) =>
  result && isBulkChange(req) ? { response: { ...result, docs: [] } } : undefined;

/** Payload's own log, but what is refused takes one line: with its stack, a stranger fills the log with twenty a question. */
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

/** Of what was sent, no more than tells the reader what it was about; a line break would forge a line. */
const lineOf = ({ name, message }: Error): string =>
  `Refused: ${name}: ${message.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
