import { createHash, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { env } from '../env';

/** Whether a request has the key shared by the site and the CMS; compared in constant time. */
export function hasCmsKey({ headers }: Pick<PayloadRequest, 'headers'>): boolean {
  const given = headers.get('authorization') ?? '';
  return timingSafeEqual(digest(given), digest(`Bearer ${env.CMS_KEY}`));
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
