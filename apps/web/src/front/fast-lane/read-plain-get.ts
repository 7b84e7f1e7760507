import { isValidHost } from '@regionwebb/http-limits';
import { isView, viewHeaders } from '../page-counts/is-view';

export interface PlainGet {
  method: 'GET';
  target: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
  /** Whether somebody sees the page, as opposed to a robot. */
  isView: boolean;
}

const LONGEST = 8_192;
// One request and nothing after it; linear, since no part of it can match what the next one does.
const plain = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[A-Za-z0-9-]+:[\t -~\x80-\xff]*\r\n)+)\r\n$/;
/** Requests with a body, an upgrade or a range are for the HTTP server. */
const heavy = new Set([
  'content-length',
  'expect',
  'http2-settings',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Parses an unambiguous GET, or returns undefined: whatever two parsers could read differently (RFC 9112 §11.2), such as a
 * repeated header, is left to the HTTP server.
 */
export function readPlainGet(part: Buffer): PlainGet | undefined {
  if (part.length > LONGEST) return undefined;
  const [, target, block] = plain.exec(part.toString('latin1')) ?? [];
  if (target === undefined || block === undefined) return undefined;
  const found: Record<string, string> = {};
  for (let from = 0; from < block.length;) {
    const colon = block.indexOf(':', from);
    const end = block.indexOf('\r\n', colon);
    const name = block.slice(from, colon).toLowerCase();
    from = end + 2;
    if (heavy.has(name)) return undefined;
    if (!read.has(name)) continue;
    if (found[name] !== undefined) return undefined;
    found[name] = block.slice(colon + 1, end).trim();
  }
  const { host, connection = 'keep-alive' } = found;
  if (!host || !isValidHost(host) || connection.toLowerCase() !== 'keep-alive') return undefined;
  const acceptEncoding = found['accept-encoding'];
  const ifNoneMatch = found['if-none-match'];
  return { method: 'GET', target, acceptEncoding, ifNoneMatch, isView: isView(found) };
}

const read: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'accept-encoding', 'if-none-match'],
  ...viewHeaders,
]);
