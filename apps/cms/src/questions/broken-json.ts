import type { AfterErrorHook } from 'payload';
import { say } from '../labels/say';

/** `where` and `data` may be written as JSON. When they cannot be read that is no fault of ours, and no 500. */
export const answerBrokenJson: AfterErrorHook = ({ error, req }) =>
  error instanceof SyntaxError
    ? { response: { errors: [{ message: say(req, REFUSAL) }] }, status: 400 }
    : undefined;

const REFUSAL = {
  sv: 'Frågan går inte att läsa: where och data ska vara JSON eller skrivas med hakparenteser.',
  en: 'The question cannot be read: where and data must be JSON, or written with brackets.',
};
