import type { Locale } from '@regionwebb/content/locales';
import type { Rendered } from '@regionwebb/page-cache';
import { BEHIND } from './messages';

/** The page at a route, complete. Rejects with `RenderFailed`. */
export type RenderPage = (
  route: string,
  locale: Locale,
  headers?: Record<string, string>,
  /** When it is aborted, a rendering that has not begun is dropped. */
  signal?: AbortSignal,
) => Promise<Rendered>;

/** Renders pages: a separate process, or a substitute in tests. */
export interface Renderer {
  readonly isReady: boolean;
  render: RenderPage;
}

/** Next's 404 page is an ordinary route, since `notFound()` renders by script only. */
export const NOT_FOUND_ROUTE = 'saknad-sida';
/** The requested route, so that the 404 page can suggest others. */
export const NOT_FOUND_PARAMETER = 'fran';

/**
 * Bytes: ten times the longest Swedish comment that may be sent, so that one that is too long can be shown again with its
 * errors. It is sent to Next in a header, see `LARGEST_HEADER`.
 */
export const LARGEST_FORM = 256 * 1024;
/** Bytes of a request's head that hold such a form in base64 and its errors. */
export const LARGEST_HEADER = 2 * LARGEST_FORM;

/** The reason when more pages are requested at once than the site accepts. */
export const TOO_MANY_WAITING = 'TooManyWaiting';
/** The reason when no renderer is ready. */
export const NO_RENDERER = 'NoRenderer';

/** Failures that may soon be over: the CMS or a process of the site is down, slow, behind or overloaded. */
const passing: readonly string[] = [
  ...['CmsUnavailable', 'CmsRefused', 'SearchUnavailable', 'TimedOut'],
  ...[BEHIND, TOO_MANY_WAITING, NO_RENDERER],
];

/** A page could not be rendered: the CMS does not answer, too many requests wait, or the site has a bug. */
export class RenderFailed extends Error {
  override name = 'RenderFailed';
  constructor(
    readonly reason: string,
    /** Whether the renderer is gone, and another may render it. */
    readonly isGone = false,
  ) {
    super(`The page could not be rendered: ${reason}.`);
  }
  /** Whether another attempt may succeed soon (503). */
  get isPassing(): boolean {
    return this.isGone || passing.includes(this.reason);
  }
  get isShed(): boolean {
    return this.reason === TOO_MANY_WAITING;
  }
}
