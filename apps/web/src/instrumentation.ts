import { describeError } from './server/describe-error';
import { log } from './server/log';
import { noteFailure, RENDER_HEADER } from './server/render-failures';

/**
 * Next calls this for each error in a rendering; the front server asks for the reason afterwards. That the CMS
 * is away is told by the feed, once; a fault of our own needs its stack, which Next does not print here.
 */
export function onRequestError(
  error: unknown,
  request: { headers: Record<string, string | string[] | undefined> },
): void {
  if (!noteFailure(request.headers[RENDER_HEADER], error)) return;
  const { name, message } = describeError(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  if (name !== 'CmsUnavailable') log('render-error', { name, message, stack });
}
