import type { IncomingHttpHeaders } from 'node:http';

export interface Validators {
  /** Strong, with its quotes. */
  etag: string;
  /** Whole seconds, in milliseconds since the epoch. */
  modified: number;
}

/** The status for the conditions of a GET or HEAD, in the order of RFC 9110 §13.2.2: 200 where it is to be answered. */
export function judgeConditions(
  headers: IncomingHttpHeaders,
  { etag, modified }: Validators,
): 200 | 304 | 412 {
  const since = (date: string | undefined) => (date === undefined ? NaN : Date.parse(date));
  const match = headers['if-match'];
  if (match !== undefined && !lists(match, etag, isSame)) return 412;
  if (match === undefined && modified > since(headers['if-unmodified-since'])) return 412;
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return lists(noneMatch, etag, isAlike) ? 304 : 200;
  return modified <= since(headers['if-modified-since']) ? 304 : 200;
}

/**
 * Whether a `Range` is of the current file (`If-Range`, §13.1.5): by its tag, or by its date where nothing can have changed
 * within that second (§8.8.2.2).
 */
export function isRangeCurrent(
  ifRange: IncomingHttpHeaders[string],
  { etag, modified }: Validators,
  now = Date.now(),
): boolean {
  if (ifRange === undefined) return true;
  if (typeof ifRange !== 'string') return false;
  if (isSame(ifRange.trim(), etag)) return true;
  return Date.parse(ifRange) === modified && now - modified > 1_000;
}

const isSame = (one: string, etag: string) => one === etag;
/** The weak comparison (§8.8.3.2). */
const isAlike = (one: string, etag: string) => one.replace(/^W\//, '') === etag;

function lists(header: string, etag: string, compare: typeof isSame): boolean {
  if (header.trim() === '*') return true;
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => compare(one, etag));
}
