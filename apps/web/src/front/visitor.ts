import type { ServerResponse } from 'node:http';
import type { Locale } from '@regionwebb/content/locales';
import { Abandoned, within, type Rendered, type Visitor } from '@regionwebb/page-cache';
import { describeError } from '../processes/log';
import { RenderFailed } from '../processes/rendering';
import type { Exchange } from './handle-request';

/** The time-out in milliseconds of a page that is rendered for one visitor; from the arrival of the request. */
export const LONGEST_WAIT_MS = 8_000;

/** In development Next compiles a page on its first request. */
const LONGEST_COMPILATION_MS = 20_000;

export const visitorOf = ({ response, since }: Exchange): Visitor => ({
  signal: goneSignal(response),
  since,
});

/** A page that is not cached. Rejects with `TimedOut` when it is not rendered in time. */
export async function renderFor(
  { response, since, site }: Exchange,
  route: string,
  locale: Locale,
  headers?: Record<string, string>,
): Promise<Rendered> {
  const tooLate = new AbortController();
  const signal = AbortSignal.any([goneSignal(response), tooLate.signal]);
  const longest = site.isDevelopment ? LONGEST_COMPILATION_MS : LONGEST_WAIT_MS;
  const left = Math.max(0, since + longest - performance.now());
  const rendered = site.render(route, locale, headers, signal);
  return within(left, rendered).finally(() => tooLate.abort(new Abandoned()));
}

/** Aborted with `Abandoned` when a visitor leaves before the answer has been sent. */
function goneSignal(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  if (response.closed) left.abort(new Abandoned());
  response.once('close', () => {
    if (!response.writableFinished) left.abort(new Abandoned());
  });
  return left.signal;
}

/** The status when a page cannot be rendered; undefined when the visitor has left. */
export function failureStatus(error: unknown): 500 | 503 | undefined {
  const { name } = describeError(error);
  if (name === 'Abandoned') return undefined;
  const isPassing = error instanceof RenderFailed ? error.isPassing : name === 'TimedOut';
  return isPassing ? 503 : 500;
}
