import type { IncomingMessage } from 'node:http';
import { hasOneValidHost } from '@regionwebb/http-limits';

type Asked = Pick<IncomingMessage, 'rawHeaders' | 'httpVersion' | 'url'>;

/**
 * Why a request is answered 400 before anything tries to make sense of it, in Swedish; undefined when nothing stands
 * in the way. Next and Payload throw at a path that is not UTF-8.
 */
export function whyUnreadable(request: Asked): string | undefined {
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
