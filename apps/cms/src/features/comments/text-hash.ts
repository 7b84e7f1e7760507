import { createHash } from 'node:crypto';

/** SHA-256 of a comment's text in hex, by which a change made past every hook can be seen (K8). */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
