import { isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

const LONGEST = 300;
const NAME = /^[a-z0-9._-]+$/i;
const BRACKETED = /^\[([0-9a-f:.]+)\]$/i;

/**
 * Whether a request has exactly one valid host; if not, it is answered 400 (RFC 9112 §3.2). Only HTTP/1.0 may have none.
 */
export function hasOneValidHost({
  rawHeaders,
  httpVersion,
}: Pick<IncomingMessage, 'rawHeaders' | 'httpVersion'>): boolean {
  // Not `headers`, which keeps only the first of several.
  const hosts = rawHeaders.filter(
    (_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host',
  );
  if (hosts.length === 0) return httpVersion === '1.0';
  return hosts.length === 1 && isValidHost(hosts[0] ?? '');
}

/** A DNS name or an address, with or without a port: narrower than RFC 3986 §3.2.2, as host names are. */
export function isValidHost(host: string): boolean {
  if (host.length > LONGEST) return false;
  const [, name = '', port] = /^(.*?)(?::(\d{0,5}))?$/s.exec(host) ?? [];
  if (port !== undefined && Number(port) > 65_535) return false;
  const [, address] = BRACKETED.exec(name) ?? [];
  return address === undefined ? NAME.test(name) : isIPv6(address);
}
