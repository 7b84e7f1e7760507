import { noteFailure, RENDER_HEADER } from './server/render-failures';

/** Next calls this for each error in a rendering; the front server asks for the reason afterwards. */
export function onRequestError(
  error: unknown,
  request: { headers: Record<string, string | string[] | undefined> },
): void {
  noteFailure(request.headers[RENDER_HEADER], error);
}
