import type { IncomingMessage } from 'node:http';
import { clientOf, visitorAddress } from '@regionwebb/http-limits';

/** The header with the client address by which attempts are counted; a value sent by the client is overwritten. */
export const CLIENT_HEADER = 'x-cms-client';

/** Adds the client address, which Next does not pass on: an IPv4 address or an IPv6 /64, as seen by the trusted proxies. */
export function setClientHeader(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): void {
  request.headers[CLIENT_HEADER] = clientOf(visitorAddress(request, trustedProxies));
}
