import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** As some proxies write it in `x-forwarded-for`: `192.0.2.7:4711`, `[2001:db8::7]:4711`, `[2001:db8::7]`. */
const WITH_PORT = /^(?:([\d.]+):\d+|\[([\da-f:.]+)\](?::\d+)?)$/i;

/**
 * The key under which limits count a client: an IPv4 address, or the /64 of an IPv6 address, since a subscriber is given at
 * least that much (RFC 6177). Empty when the address is not known.
 */
export function clientOf(address: string | undefined): string {
  const bare = address?.replace(WITH_PORT, '$1$2');
  if (bare === undefined || !ipaddr.isValid(bare)) return '';
  // Unwraps IPv4-mapped IPv6 addresses (RFC 4291 §2.5.5.2).
  const parsed = ipaddr.process(bare);
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
