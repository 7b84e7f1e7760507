import type { AfterErrorHook } from 'payload';
import { say } from '../../translations/say';
import { property } from '../../validation/property';

/** What was sent cannot be read. That is no fault of ours, and no 500. */
export const answerBrokenInput: AfterErrorHook = ({ error, req }) =>
  isBrokenInput(error)
    ? { response: { errors: [{ message: say(req, REFUSAL) }] }, status: 400 }
    : undefined;

/** Of JSON that ends too early, of forms whose parts cannot be told apart, of a NUL where a file has its name. */
export function isBrokenInput(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof URIError) return true;
  if (!(error instanceof Error)) return false;
  return CODES.has(property(error, 'code')) || BROKEN_FORM.test(error.message);
}

const CODES = new Set<unknown>(['ERR_INVALID_ARG_VALUE']);

/** Of busboy and of Payload around it, which takes a text in the place of a file for one in a cloud; neither gives its errors a name or a status. */
const BROKEN_FORM =
  /^(Request is not eligible for file upload|Unexpected end of (form|file)|Malformed |Multipart: Boundary not found|Unsupported content type|uploadConfig\.handlers is not present)/;

const REFUSAL = {
  sv: 'Frågan går inte att läsa. Skicka JSON eller ett helt formulär; where och data kan också skrivas med hakparenteser.',
  en: 'The question cannot be read. Send JSON or a whole form; where and data can be written with brackets, too.',
};
