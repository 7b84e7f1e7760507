import { randomUUID } from 'node:crypto';
import type { Rendered } from '@regionwebb/page-cache';
import { NotAnswered } from '../processes/request-on-socket';
import {
  RenderFailed,
  type RenderPage,
  NOT_FOUND_PARAMETER,
  NOT_FOUND_ROUTE,
} from '../processes/rendering';
import { SPECULATION_RULES } from '../seo/speculation-rules';
import { describeError } from '../processes/log';
import type { NextClient, NextAnswer } from './request-next';
import { followRendering, RENDER_HEADER } from './render-failures';
import { NeedsScript, stripScripts } from './strip-scripts';

export interface RendererOptions {
  request: NextClient;
  /** Stored with each page, since a cached page is sent as it is. */
  headers: Record<string, string>;
  isDevelopment: boolean;
}

const passedOn = ['content-type', 'content-language', 'content-disposition', 'x-robots-tag'];
/** A structured header (RFC 8941): a list of addresses, each in quotation marks. */
const speculation = { 'speculation-rules': `"${SPECULATION_RULES}"` };
const REVALIDATE = 'public, max-age=0, must-revalidate';
/** Next's header for every page that reads its query; the page cache ignores it. */
const DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate';

export function createRenderer({
  request,
  headers: defaultHeaders,
  isDevelopment,
}: RendererOptions): RenderPage {
  const pageOf = (answer: NextAnswer, status = answer.status): Rendered => {
    const isHtml = answer.headers['content-type']?.startsWith('text/html') === true;
    const bare = isHtml && !isDevelopment;
    const body = bare ? Buffer.from(stripScripts(answer.body.toString())) : answer.body;
    const headers = { ...defaultHeaders, ...headersOf(answer), ...(isHtml ? speculation : {}) };
    return { status, headers, body, ...lifetimeOf(answer) };
  };

  const once: RenderPage = async (route, locale, headers) => {
    const answer = await requestOrFail(request, route, headers);
    const { status } = answer;
    if (status >= 300 && status < 400) return redirectOf(answer, defaultHeaders);
    // A page leaves an empty shell, a route handler an empty body.
    const isEmpty = answer.body.length === 0 || answer.body.includes('id="__next_error__"');
    if (status !== 404 || !isEmpty || isDevelopment) return pageOf(answer);
    const parameters = new URLSearchParams({ [NOT_FOUND_PARAMETER]: route });
    return pageOf(await requestOrFail(request, `/${locale}/${NOT_FOUND_ROUTE}?${parameters}`), 404);
  };
  return (...page) =>
    once(...page).catch((error: unknown) => {
      if (!(error instanceof NeedsScript)) throw error;
      // What was late the first time is ready now; a page that needs React fails again.
      return once(...page);
    });
}

async function requestOrFail(request: NextClient, route: string, headers?: Record<string, string>) {
  const id = randomUUID();
  const rendering = followRendering(id);
  const failed = (error: unknown) => {
    rendering.stop();
    throw new RenderFailed(error instanceof NotAnswered ? error.reason : describeError(error).name);
  };
  const answer = await request(route, { ...headers, [RENDER_HEADER]: id }).catch(failed);
  const reason = rendering.stop();
  if (answer.status >= 500) throw new RenderFailed(reason ?? `status ${answer.status}`);
  return answer;
}

/** Next sends permanent redirects as 308; the site's are 301 (the methods are GET and HEAD). */
function redirectOf(
  { status, headers }: NextAnswer,
  defaultHeaders: Record<string, string>,
): Rendered {
  const location = (headers.location ?? '/').split(', ')[0] ?? '/';
  const isPermanent = status === 301 || status === 308;
  const cacheControl = isPermanent ? REVALIDATE : 'no-store';
  return {
    status: isPermanent ? 301 : status,
    headers: { ...defaultHeaders, location, 'cache-control': cacheControl },
    body: Buffer.alloc(0),
    ...(isPermanent ? { cacheControl: '' } : {}),
  };
}

function headersOf({ headers }: NextAnswer): Record<string, string> {
  const headersPassed = passedOn.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const cacheControl = headers['cache-control'];
  const isSpecific =
    cacheControl !== undefined &&
    (cacheControl.includes('immutable') || cacheControl === 'no-store');
  return {
    ...Object.fromEntries(headersPassed),
    'cache-control': isSpecific ? cacheControl : REVALIDATE,
  };
}

/** How long the page cache may store it: the page's `revalidate`, where it has one. */
function lifetimeOf({ status, headers }: NextAnswer): { cacheControl?: string } {
  const cacheControl = headers['cache-control'] ?? '';
  if (headers['set-cookie']) return { cacheControl: 'no-store' };
  if (status !== 200 || cacheControl === DYNAMIC) return { cacheControl: '' };
  if (cacheControl === 'no-store') return {};
  // The address is of one version, but the page that it belongs to may be unpublished.
  if (cacheControl.includes('immutable')) return { cacheControl: '' };
  return { cacheControl: /s-maxage=\d+/.exec(cacheControl)?.[0] ?? '' };
}
