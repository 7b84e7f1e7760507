import { randomBytes } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A random key that is replaced each UTC day, so that no hash of an address can be compared with one of another day (K12). */
export function createDailySalt(now: () => number = () => Date.now()): () => Buffer {
  let day = Math.floor(now() / DAY_MS);
  let salt = randomBytes(32);
  return () => {
    const today = Math.floor(now() / DAY_MS);
    if (today !== day) [day, salt] = [today, randomBytes(32)];
    return salt;
  };
}
