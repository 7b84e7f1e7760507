import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Rendered, type StoredPage } from '@regionwebb/page-cache';
import type { Locale } from '@regionwebb/content/locales';
import { plainPage, plainPagePolicy } from './plain-page';
import type { Trouble } from './plain-words';

const RETRY_AFTER_SECONDS = '30';

/** A page that the cache holds, in the form that the request accepts; `told` is sent beside it. */
export function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  told: Record<string, string> = {},
): void {
  const { status, headers, body } = answer(page, {
    method: request.method ?? 'GET',
    acceptEncoding: request.headers['accept-encoding'],
    ifNoneMatch: request.headers['if-none-match'],
  });
  response.writeHead(status, [...headers, ...Object.entries(told).flat()]).end(body);
}

/** Something made for this request alone, or about it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Rendered,
): void {
  const length = { 'content-length': `${body.length}` };
  response.writeHead(status, { ...headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The site's own plain words for what cannot be answered; `own` are the headers of every answer. */
export function sendTrouble(
  request: IncomingMessage,
  response: ServerResponse,
  trouble: { status: Trouble; locale: Locale; own: Record<string, string>; allow?: string },
): void {
  const { status, locale, own, allow } = trouble;
  const headers = {
    ...own,
    'content-security-policy': plainPagePolicy,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': RETRY_AFTER_SECONDS } : {}),
    ...(allow ? { allow } : {}),
  };
  send(request, response, { status, headers, body: Buffer.from(plainPage(status, locale)) });
}
