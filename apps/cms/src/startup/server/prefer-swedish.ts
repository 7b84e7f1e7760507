import type { IncomingMessage } from 'node:http';

/**
 * The admin speaks Swedish until somebody chooses otherwise under "Konto": that choice is a cookie, and
 * Payload asks it first. Without it Payload would go by the browser, which is often set to English.
 *
 * The API reads and writes Swedish content unless asked for another language. Without fallback between
 * languages (`localization.ts`) Payload knows no language at all then, and a list sorted by a localised
 * field answers 500.
 */
export function preferSwedish(request: Pick<IncomingMessage, 'headers' | 'url'>): void {
  request.headers['accept-language'] = 'sv';
  const { url = '' } = request;
  // A question that is too long for an address comes in the body of a POST, its language with it.
  const isInBody = 'x-payload-http-method-override' in request.headers;
  if (!url.startsWith('/api/') || isInBody || /[?&]locale=/.test(url)) return;
  request.url = `${url}${url.includes('?') ? '&' : '?'}locale=sv`;
}
