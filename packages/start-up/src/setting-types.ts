import { z } from 'zod';

/** A TCP port that can be listened on, from 1 to 65535. */
export const port = () => wholeNumber('must be a port number from 1 to 65535', 1, 65_535);

/** A whole number that is never negative. */
export const count = () => wholeNumber('must be a whole number, 0 or more', 0);

/** The address of a website: http or https. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' });

/** `true` or `false`, and the other spellings that zod accepts: 1 and 0, yes and no, on and off. */
export const flag = () => z.stringbool({ error: 'must be true or false' });

/** A secret or key, long enough not to be guessed. */
export const secret = (advice = 'give it at least 32 characters that nobody can guess') =>
  z.string(`is missing; ${advice}`).min(32, 'must be at least 32 characters');

function wholeNumber(error: string, least: number, most = Number.MAX_SAFE_INTEGER) {
  const isWhole = /^\d+$/;
  return z
    .string()
    .trim()
    .regex(isWhole, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
}
