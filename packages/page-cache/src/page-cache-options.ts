import type { Lifetimes } from './lifetime';
import type { PageStore } from './page-store';

export interface PageCacheOptions {
  /** Of bodies in memory, all encodings counted; what is missing (404) gets a sixteenth more of its own. */
  maxBytes: number;
  lifetimes?: Lifetimes;
  /** How old a page may be, in milliseconds, that is shown because its rendering fails. */
  keepStaleFor?: number;
  /** After a failed rendering a page is shown as it was for so many milliseconds before the next attempt. */
  retryAfter?: number;
  /** Milliseconds that a request waits for a rendering: where there is something older to show, and where not. */
  longestWait?: { kept: number; unkept: number } | undefined;
  /** Told of a rendering that failed while there was something older to show. */
  onFailure?: (key: string, error: unknown) => void;
  /** While this says true, what is stale is shown without an attempt to render it. */
  isOriginDown?: () => boolean;
  now?: () => number;
  store?: PageStore;
}
