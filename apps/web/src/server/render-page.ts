import { randomUUID } from 'node:crypto';
import type { Rendered } from '@regionwebb/page-cache';
import type { Locale } from '@regionwebb/content/locales';
import { SPECULATION_RULES } from '../seo/speculation-rules';
import { describeError } from './describe-error';
import type { Ask, InternalAnswer } from './internal-request';
import { RENDER_HEADER, takeFailure } from './render-failures';
import { MISSING_PARAMETER, MISSING_ROUTE } from './read-address';
import { NeedsScript, stripScripts } from './strip-scripts';

/** The reason where more pages are wanted at once than this process should take on. */
export const CROWDED = 'TooManyWaiting';

/** What may be over in a while: the CMS is away or answers something else, Next or the CMS is slow, or all ask at once. */
const passing = ['CmsUnavailable', 'CmsRefused', 'TimedOut', CROWDED];

/** Next could not make the page: because the CMS does not answer, of the crowd, or because of a fault of our own. */
export class RenderFailed extends Error {
  override name = 'RenderFailed';
  constructor(readonly reason: string) {
    super(`Next could not render the page: ${reason}.`);
  }
  /** Whether the same may go well in a while (503). */
  get isPassing(): boolean {
    return passing.includes(this.reason);
  }
  get isOfCrowd(): boolean {
    return this.reason === CROWDED;
  }
}

export interface RendererOptions {
  ask: Ask;
  /** Baked into each page, since a kept page is sent as it is. */
  headers: Record<string, string>;
  isDevelopment: boolean;
}

/** The page at a route, whole and ready to be kept. */
export type RenderPage = (
  route: string,
  locale: Locale,
  headers?: Record<string, string>,
  /** What has not begun when it is aborted is dropped. */
  signal?: AbortSignal,
) => Promise<Rendered>;

const passedOn = ['content-type', 'content-language', 'content-disposition', 'x-robots-tag'];
/** A structured header (RFC 8941): a list of addresses, each in quotation marks. */
const speculation = { 'speculation-rules': `"${SPECULATION_RULES}"` };
const REVALIDATE = 'public, max-age=0, must-revalidate';
/** What Next says of every page that reads its query, which is none of this cache's concern. */
const DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate';

export function createRenderer({ ask, headers: own, isDevelopment }: RendererOptions): RenderPage {
  const pageOf = (answer: InternalAnswer, status = answer.status): Rendered => {
    const isHtml = answer.headers['content-type']?.startsWith('text/html') === true;
    const bare = isHtml && !isDevelopment;
    const body = bare ? Buffer.from(stripScripts(answer.body.toString())) : answer.body;
    const headers = { ...own, ...headersOf(answer), ...(isHtml ? speculation : {}) };
    return { status, headers, body, ...lifetimeSaid(answer) };
  };

  const once: RenderPage = async (route, locale, headers) => {
    const answer = await askOrFail(ask, route, headers);
    const { status } = answer;
    if (status >= 300 && status < 400) return redirectOf(answer, own);
    // A page leaves an empty shell, a route handler nothing at all.
    const isEmpty = answer.body.length === 0 || answer.body.includes('id="__next_error__"');
    if (status !== 404 || !isEmpty || isDevelopment) return pageOf(answer);
    const asked = new URLSearchParams({ [MISSING_PARAMETER]: route });
    return pageOf(await askOrFail(ask, `/${locale}/${MISSING_ROUTE}?${asked}`), 404);
  };
  return (...page) =>
    once(...page).catch((error: unknown) => {
      if (!(error instanceof NeedsScript)) throw error;
      // What came late the first time has come by now; a page that needs React is no better for it.
      return once(...page);
    });
}

async function askOrFail(ask: Ask, route: string, headers?: Record<string, string>) {
  const id = randomUUID();
  const failed = (error: unknown) => {
    const { name, message } = describeError(error);
    throw new RenderFailed(name === 'TimedOut' ? name : message);
  };
  const answer = await ask(route, { ...headers, [RENDER_HEADER]: id }).catch(failed);
  const reason = takeFailure(id);
  if (answer.status >= 500) throw new RenderFailed(reason ?? `status ${answer.status}`);
  return answer;
}

/** Next keeps its promise of permanence with 308; our addresses answer 301 (the methods are GET and HEAD). */
function redirectOf({ status, headers }: InternalAnswer, own: Record<string, string>): Rendered {
  const location = (headers.location ?? '/').split(', ')[0] ?? '/';
  const isPermanent = status === 301 || status === 308;
  const cacheControl = isPermanent ? REVALIDATE : 'no-store';
  return {
    status: isPermanent ? 301 : status,
    headers: { ...own, location, 'cache-control': cacheControl },
    body: Buffer.alloc(0),
    ...(isPermanent ? { cacheControl: '' } : {}),
  };
}

function headersOf({ headers }: InternalAnswer): Record<string, string> {
  const kept = passedOn.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const said = headers['cache-control'];
  const isOwn = said !== undefined && (said.includes('immutable') || said === 'no-store');
  return { ...Object.fromEntries(kept), 'cache-control': isOwn ? said : REVALIDATE };
}

/** How long the page cache may keep it: the page's own `revalidate`, where it has one. */
function lifetimeSaid({ status, headers }: InternalAnswer): { cacheControl?: string } {
  const said = headers['cache-control'] ?? '';
  if (headers['set-cookie']) return { cacheControl: 'no-store' };
  if (status !== 200 || said === DYNAMIC) return { cacheControl: '' };
  if (said === 'no-store') return {};
  // The address is of one version, but the page that it belongs to may be unpublished.
  if (said.includes('immutable')) return { cacheControl: '' };
  return { cacheControl: /s-maxage=\d+/.exec(said)?.[0] ?? '' };
}
