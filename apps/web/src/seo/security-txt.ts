const DAY = 24 * 3_600_000;
const VALID_DAYS = 180;

/** Where to report a weakness (RFC 9116). It is true for half a year from the day that it is asked for. */
export function securityTxt({ email, origin, now }: { email: string; origin: string; now: Date }) {
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  return [
    `Contact: mailto:${email}`,
    `Expires: ${new Date(midnight + VALID_DAYS * DAY).toISOString()}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${new URL('/.well-known/security.txt', origin).href}`,
    '',
  ].join('\n');
}
