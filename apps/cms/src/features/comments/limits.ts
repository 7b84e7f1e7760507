import { createHmac } from 'node:crypto';
import { createDailySalt } from '@regionwebb/http-limits';
import { LRUCache } from 'lru-cache';

const WINDOW_MS = 10 * 60 * 1000;
/** Bounds the memory. Beyond it the count that was used longest ago is forgotten. */
const MOST_COUNTED = 50_000;

/**
 * How many in ten minutes. Generous, since a hospital or a library can be one address (public-sector L3); the limits with
 * a page keep a flood about one page from closing the form of the others.
 */
export const LIMITS = {
  /** Texts that are checked, whatever the result: people are refused, correct their text and try again. */
  attempts: 300,
  /** Comments from an address about one page. */
  senderAndPage: 20,
  /** Comments from an address. */
  sender: 60,
  /** Comments about a page. */
  page: 600,
} as const;

type Limit = keyof typeof LIMITS;

/**
 * Counts in this process's memory, and nowhere else, under a key that cannot be turned back into an address (K12). A
 * sender is an IPv4 address or an IPv6 /64; an unknown one is limited only by page.
 */
export function createLimits(now: () => number = () => Date.now()) {
  const salt = createDailySalt(now);
  const keyOf = (limit: Limit, ...of: string[]) =>
    createHmac('sha256', salt())
      .update(JSON.stringify([limit, ...of]))
      .digest('base64url');
  const counts = new LRUCache<string, { limit: Limit; taken: number }>({
    ...{ max: MOST_COUNTED, ttl: WINDOW_MS, noUpdateTTL: true },
    ...{ ttlResolution: 0, perf: { now } },
  });
  const add = ([limit, key]: Counted, by: number) =>
    counts.set(key, { limit, taken: Math.max(0, (counts.get(key)?.taken ?? 0) + by) });
  const isFull = ([limit, key]: Counted) => (counts.get(key)?.taken ?? 0) >= LIMITS[limit];

  /** Takes one of each, or none: seconds until the next one is allowed; 0 when it was taken. */
  function take(counted: Counted[]): number {
    const waits = counted.filter(isFull).map(([, key]) => counts.getRemainingTTL(key));
    if (waits.length > 0) return Math.max(1, Math.ceil(Math.max(...waits) / 1000));
    for (const each of counted) add(each, 1);
    return 0;
  }
  const ofComment = (sender: string | undefined, page: string): Counted[] => [
    ['page', keyOf('page', page)],
    ...(sender === undefined
      ? []
      : [
          ['sender', keyOf('sender', sender)] satisfies Counted,
          ['senderAndPage', keyOf('senderAndPage', sender, page)] satisfies Counted,
        ]),
  ];
  return {
    /** How many counts are kept. */
    counted: () => counts.size,
    /** Counts a text that is about to be checked. */
    takeAttempt: (sender: string | undefined): number =>
      sender === undefined ? 0 : take([['attempts', keyOf('attempts', sender)]]),
    /** Counts a comment that is about to be stored. */
    takeComment: (sender: string | undefined, page: string): number =>
      take(ofComment(sender, page)),
    /** Undoes both for a message that could not be stored, which is sent again. */
    giveBack(sender: string | undefined, page: string): void {
      for (const each of ofComment(sender, page)) add(each, -1);
      if (sender !== undefined) add(['attempts', keyOf('attempts', sender)], -1);
    },
  };
}

type Counted = [Limit, key: string];
