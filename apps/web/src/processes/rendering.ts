import type { Locale } from '@regionwebb/content/locales';
import type { Rendered } from '@regionwebb/page-cache';
import { BEHIND } from './messages';

/** The page at a route, whole and ready to be kept. Rejects with `RenderFailed`. */
export type RenderPage = (
  route: string,
  locale: Locale,
  headers?: Record<string, string>,
  /** What has not begun when it is aborted is dropped. */
  signal?: AbortSignal,
) => Promise<Rendered>;

/** What makes pages: a process of its own, or something in its place in a test. */
export interface Renderer {
  readonly isReady: boolean;
  render: RenderPage;
}

/** Next's page for what is not found is an ordinary page of its own, since `notFound()` renders by script only. */
export const NOT_FOUND_ROUTE = 'saknad-sida';
/** Tells it which route was asked for, so that it can suggest another. */
export const NOT_FOUND_PARAMETER = 'fran';

/**
 * Bytes: ten times the longest Swedish comment that may be sent, so that one that is too long can be shown again with
 * what is wrong with it. It travels to Next in a header, see `LARGEST_HEADER`.
 */
export const LARGEST_FORM = 256 * 1024;
/** Bytes of a request's head that hold such a form in base64, and what is said of it. */
export const LARGEST_HEADER = 2 * LARGEST_FORM;

/** The reason where more pages are wanted at once than the site should take on. */
export const TOO_MANY_WAITING = 'TooManyWaiting';
/** The reason where no renderer is ready. */
export const NO_RENDERER = 'NoRenderer';

/** What may be over in a while: the CMS or a process of the site is away, slow or behind, or all ask at once. */
const passing: readonly string[] = [
  ...['CmsUnavailable', 'CmsRefused', 'SearchUnavailable', 'TimedOut'],
  ...[BEHIND, TOO_MANY_WAITING, NO_RENDERER],
];

/** A page could not be made: because the CMS does not answer, too many wait, or because of a fault of our own. */
export class RenderFailed extends Error {
  override name = 'RenderFailed';
  constructor(
    readonly reason: string,
    /** Whether the renderer is gone, and another may do it. */
    readonly isGone = false,
  ) {
    super(`The page could not be rendered: ${reason}.`);
  }
  /** Whether the same may go well in a while (503). */
  get isPassing(): boolean {
    return this.isGone || passing.includes(this.reason);
  }
  get isShed(): boolean {
    return this.reason === TOO_MANY_WAITING;
  }
}
