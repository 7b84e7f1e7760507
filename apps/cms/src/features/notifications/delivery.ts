import { propertyOf } from '../../validation/unknown-values';
import { oneLine } from './words';

/**
 * What a failed delivery means (RFC 5321, section 4.2.1):
 * - `refused`: this mail will never be accepted, so it is given up;
 * - `later`: this recipient does not accept it now, and others may;
 * - `server`: no mail can be sent at all for now.
 */
export type Failure = 'refused' | 'later' | 'server';

/** The meaning of an error of nodemailer, by the step that failed and the answer of the server. */
export function failureOf(error: unknown): Failure {
  const command = propertyOf(error, 'command');
  const code = Number(propertyOf(error, 'responseCode'));
  // Nodemailer found no address to send to.
  if (propertyOf(error, 'code') === 'EENVELOPE' && command === 'API') return 'refused';
  // 421: the server closes the connection, whatever the step.
  if ((command !== 'RCPT TO' && command !== 'DATA') || code === 421 || Number.isNaN(code))
    return 'server';
  return code >= 500 ? 'refused' : 'later';
}

/** What the server answered, for administrators, on one line. */
export const reasonOf = (error: unknown): string => {
  const answer = propertyOf(error, 'response');
  const message = error instanceof Error ? error.message : String(error);
  return oneLine(typeof answer === 'string' && answer ? answer : message, 300);
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The pause after so many failed attempts: doubled each time, from a minute. A dead server is asked again within a quarter of an hour. */
export const pauseAfter = (attempts: number, failure: Failure): number =>
  Math.min(
    2 ** Math.min(attempts - 1, 20) * MINUTE,
    failure === 'server' ? 15 * MINUTE : 4 * 60 * MINUTE,
  );

/** RFC 5321, section 4.5.4.1: a recipient who does not accept it now is given four to five days. */
export const GIVEN_UP_AFTER_MS = 5 * DAY;
