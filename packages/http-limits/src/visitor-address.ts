import type { IncomingMessage } from 'node:http';

/**
 * Where a request came from. Each proxy of ours adds to `x-forwarded-for` the address that it saw, so the last
 * `trustedProxies` entries can be believed, and what stands before them cannot.
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
