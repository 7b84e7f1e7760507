import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Rendered, type StoredPage } from '@regionwebb/page-cache';
import type { Locale } from '@regionwebb/content/locales';
import type { ByteRange } from './media/read-ranges';
import { sendContent } from './media/send-content';
import { plainPage, plainPagePolicy } from './errors/error-page';
import type { ErrorStatus } from '../messages/error-messages';

const RETRY_AFTER_SECONDS = '30';

/** A page from the cache, in an encoding that the request accepts; `extra` are further headers. */
export function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  extra: Record<string, string> = {},
): void {
  const { status, headers, body } = answer(page, {
    method: request.method ?? 'GET',
    acceptEncoding: request.headers['accept-encoding'],
    ifNoneMatch: request.headers['if-none-match'],
  });
  response.writeHead(status, [...headers, ...Object.entries(extra).flat()]).end(body);
}

/** A range, or several, of the uncompressed form. */
export function sendPart(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
): void {
  const { headers, body, storedAt, variants } = page;
  const { 'content-type': type = 'application/octet-stream', ...defaultHeaders } = headers;
  const modified = Math.floor(storedAt / 1_000) * 1_000;
  const read = ({ start, end }: ByteRange) => [body.subarray(start, end + 1)];
  const { etag } = variants.identity;
  const content = { type, etag, modified, size: body.length, headers: defaultHeaders, read };
  sendContent(request, response, content).catch(() => response.destroy());
}

/** An answer made for this request alone. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Rendered,
): void {
  const length = { 'content-length': `${body.length}` };
  response.writeHead(status, { ...headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A plain error page of the site. */
export function sendErrorPage(
  request: IncomingMessage,
  response: ServerResponse,
  failure: {
    status: ErrorStatus;
    locale: Locale;
    defaultHeaders: Record<string, string>;
    allow?: string;
  },
): void {
  const { status, locale, defaultHeaders, allow } = failure;
  const headers = {
    ...defaultHeaders,
    'content-security-policy': plainPagePolicy,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': RETRY_AFTER_SECONDS } : {}),
    ...(allow ? { allow } : {}),
  };
  send(request, response, { status, headers, body: Buffer.from(plainPage(status, locale)) });
}
