import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/**
 * The key under which limits count a client: an IPv4 address, or the /64 of an IPv6 address, since a subscriber is given at
 * least that much (RFC 6177). Empty when the address is not known.
 */
export function clientOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return '';
  // Unwraps IPv4-mapped IPv6 addresses (RFC 4291 §2.5.5.2).
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}

/**
 * The address that a request came from. Each of our proxies appends the address it saw to `x-forwarded-for`, so only the
 * last `trustedProxies` entries are reliable.
 */
export function visitorAddress(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  trustedProxies: number,
): string {
  const seen = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return seen;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const addresses = forwarded.map((address) => address.trim()).filter((address) => address !== '');
  return addresses.at(-trustedProxies) ?? seen;
}
