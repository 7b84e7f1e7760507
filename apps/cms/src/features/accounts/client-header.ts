import type { IncomingMessage } from 'node:http';
import { clientOf, visitorAddress } from '@regionwebb/http-limits';

/** Read by what counts attempts per client. Whatever a client itself says there is overwritten. */
export const CLIENT_HEADER = 'x-cms-client';

/** Tells the routes who asks, which Next does not: an IPv4 address or an IPv6 /64, as the outermost proxy of ours saw it. */
export function setClientHeader(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): void {
  request.headers[CLIENT_HEADER] = clientOf(visitorAddress(request, trustedProxies));
}
