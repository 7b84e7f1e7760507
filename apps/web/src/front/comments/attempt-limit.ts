import { createHmac } from 'node:crypto';
import { createDailySalt } from '@regionwebb/http-limits';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const SECONDS = 10 * 60;

/**
 * Forms that are checked, whatever the result: people are refused, correct their text and try again. Generous, since a
 * library or a hospital can be one address (public-sector L3). Comments are limited by the CMS.
 */
export const ATTEMPTS = 300;

/**
 * Limits a client, an IPv4 address or an IPv6 /64, in ten minutes, which protects this process. In memory, under a key
 * that cannot be turned back into the address (K12).
 */
export function createAttemptLimit() {
  const limiter = new RateLimiterMemory({ points: ATTEMPTS, duration: SECONDS });
  const salt = createDailySalt();
  return {
    /** Minutes until the next from this client is allowed; 0 when it is now. */
    async take(client: string): Promise<number> {
      const key = createHmac('sha256', salt()).update(client).digest('base64url');
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

export type AttemptLimit = ReturnType<typeof createAttemptLimit>;
