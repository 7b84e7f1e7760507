import { RENDER_HEADER, reportFailure } from './renderer/render-failures';
import { describeError } from './processes/log';

/** Next calls this for each error in a rendering; its answer has only the status 500. */
export function onRequestError(
  error: unknown,
  request: { headers: Record<string, string | string[] | undefined> },
): void {
  const id = request.headers[RENDER_HEADER];
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  reportFailure({ id: typeof id === 'string' ? id : '', stack, ...describeError(error) });
}
