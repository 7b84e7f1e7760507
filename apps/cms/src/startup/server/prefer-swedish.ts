import type { IncomingMessage } from 'node:http';

/**
 * The admin is in Swedish until the user chooses otherwise under "Konto": that choice is a cookie, which takes
 * precedence. Without it Payload would use the language of the browser, which is often English.
 *
 * The API reads and writes Swedish unless the request names a locale. Without fallback (`localization.ts`) Payload
 * would have no locale, and a list sorted by a localised field would answer 500.
 */
export function preferSwedish(request: Pick<IncomingMessage, 'headers' | 'url'>): void {
  request.headers['accept-language'] = 'sv';
  const { url = '' } = request;
  // A query too long for a URL comes in the body of a POST, with its locale.
  const isInBody = 'x-payload-http-method-override' in request.headers;
  if (!url.startsWith('/api/') || isInBody || /[?&]locale=/.test(url)) return;
  request.url = `${url}${url.includes('?') ? '&' : '?'}locale=sv`;
}
