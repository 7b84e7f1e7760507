import type { ServerResponse } from 'node:http';
import { Abandoned } from '@regionwebb/page-cache';

/** Aborted with `Abandoned` when a visitor leaves before the answer has been sent. */
export function visitorSignal(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  if (response.closed) left.abort(new Abandoned());
  response.once('close', () => {
    if (!response.writableFinished) left.abort(new Abandoned());
  });
  return left.signal;
}
