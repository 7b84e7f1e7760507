import type { Searchable } from './searchable';

const YEAR = 365 * 24 * 3_600_000;

/**
 * How much a document counts before anything is asked. What has no date holds until it is changed; an article
 * counts as much on its first day, and loses half of what it can lose for each year.
 */
export function standingOf(
  document: Pick<Searchable, 'publishedAt'> | undefined,
  now: number,
): number {
  if (document?.publishedAt === undefined) return 1.5;
  const years = Math.max(0, now - document.publishedAt) / YEAR;
  return 0.75 + 0.75 * 2 ** -years;
}
