const DAY = 24 * 3_600_000;
const VALID_DAYS = 180;

/** Where to report a vulnerability (RFC 9116). It expires half a year after the day of the request. */
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
