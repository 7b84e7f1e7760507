import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
const CURRENT = 'pbkdf2-sha256-v1:';

/**
 * Whether a password is the one that Payload keeps as this hash and salt. Payload has such a function and does not
 * export it; its formats are those of 3.90, and of the versions before it.
 */
export async function passwordMatches(
  password: string,
  { hash, salt }: { hash: string; salt: string },
): Promise<boolean> {
  const isCurrent = hash.startsWith(CURRENT);
  const kept = Buffer.from(isCurrent ? hash.slice(CURRENT.length) : hash, 'hex');
  const iterations = isCurrent ? 600_000 : 25_000;
  const given = await derive(password, salt, iterations, isCurrent ? 32 : 512, 'sha256');
  return given.length === kept.length && timingSafeEqual(given, kept);
}
