import type { AfterErrorHook } from 'payload';
import { say, type Words } from '../../translations/say';
import { property } from '../../validation/property';

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
    if (property(at, 'code') === 'SQLITE_CONSTRAINT_FOREIGNKEY') return NOT_THERE;
    if (property(at, 'name') === 'BSONError') return NOT_THERE;
    // Of Mongoose, for what is no number or date where the schema has one.
    if (isOtherKind(at)) return OTHER_KIND;
    at = property(at, 'cause');
  }
  return undefined;
}

/** One alone, or those of all fields of a document; Payload's own errors of the same name have a status. */
const isOtherKind = (error: unknown): boolean =>
  property(error, 'name') === 'CastError' ||
  (property(error, 'name') === 'ValidationError' && property(error, 'status') === undefined);

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
