import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const DAY = 24 * 60 * 60 * 1000;

const SECONDS = 10 * 60;

/** Generous: a library or a hospital can be one address (public-sector L3). */
export const COMMENTS = 20;
/** Forms that are checked, whatever the result: people are refused, correct their text and try again. */
export const ATTEMPTS = 100;

/**
 * Limits an address to `points` actions in ten minutes, in memory, under a key that cannot be turned back into the
 * address (K12).
 */
export function createRateLimit(points: number, now: () => number = Date.now) {
  const limiter = new RateLimiterMemory({ points, duration: SECONDS });
  const salt = createDailySalt(now);
  return {
    /** Minutes until the next from this address is allowed; 0 when it is now. */
    async take(address: string): Promise<number> {
      const key = createHmac('sha256', salt()).update(address).digest('base64url');
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
      }
    },
  };
}

export type RateLimit = ReturnType<typeof createRateLimit>;

/** A random key that is replaced each UTC day. */
export function createDailySalt(now: () => number): () => Buffer {
  let day = Math.floor(now() / DAY);
  let salt = randomBytes(32);
  return () => {
    const today = Math.floor(now() / DAY);
    if (today !== day) [day, salt] = [today, randomBytes(32)];
    return salt;
  };
}
