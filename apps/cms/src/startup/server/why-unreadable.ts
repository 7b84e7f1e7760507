import type { IncomingMessage } from 'node:http';
import { hasOneValidHost } from '@regionwebb/http-limits';

type RequestHead = Pick<IncomingMessage, 'rawHeaders' | 'httpVersion' | 'url'>;

/**
 * Why a request is answered 400 before it reaches Next, in Swedish; undefined for a valid request. Next and Payload throw
 * on a path that is not UTF-8.
 */
export function whyUnreadable(request: RequestHead): string | undefined {
  if (!hasOneValidHost(request)) return 'Begäran ska ange en giltig värd, och bara en.';
  const [path = ''] = (request.url ?? '').split('?');
  if (!isReadable(path)) return 'Adressen går inte att läsa.';
  return undefined;
}

function isReadable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
