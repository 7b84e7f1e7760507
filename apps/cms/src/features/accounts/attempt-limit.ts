import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

interface Limit {
  /** Attempts within the period. */
  attempts: number;
  seconds: number;
  /** The most keys that are counted; the least recently seen makes way for a new one. */
  keys?: number;
}

export interface Refusal {
  /** Until the next attempt is allowed. */
  seconds: number;
  /** Whether it is the first in its period, and to be logged. */
  isFirst: boolean;
}

/** Counts attempts in memory, by keys that are stored as digests with a random secret. */
export function createAttemptLimit({ attempts, seconds, keys = 50_000 }: Limit) {
  const limiter = new RateLimiterMemory({ points: attempts, duration: seconds });
  const secret = randomBytes(32);
  const seen = new Set<string>();
  const digest = (key: string) => createHmac('sha256', secret).update(key).digest('base64url');

  const remember = async (key: string): Promise<void> => {
    seen.delete(key);
    seen.add(key);
    const [oldest] = seen;
    if (seen.size <= keys || oldest === undefined) return;
    seen.delete(oldest);
    await limiter.delete(oldest);
  };

  return {
    digest,
    /** Counts an attempt before it is made, so that concurrent ones are counted too. */
    async take(key: string): Promise<Refusal | undefined> {
      const kept = digest(key);
      await remember(kept);
      try {
        await limiter.consume(kept);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return {
          seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
          isFirst: refusal.consumedPoints === attempts + 1,
        };
      }
    },
    /** Takes back one counted attempt, which succeeded. */
    async refund(key: string): Promise<void> {
      await limiter.reward(digest(key));
    },
    async forget(key: string): Promise<void> {
      seen.delete(digest(key));
      await limiter.delete(digest(key));
    },
  };
}
