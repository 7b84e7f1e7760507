import type { Rendered } from './rendered';

/** Milliseconds. */
export interface Lifetimes {
  page: number;
  redirect: number;
  missing: number;
}

export const HOUR = 3_600_000;
export const lifetimes: Lifetimes = { page: HOUR, redirect: 60_000, missing: 60_000 };

/**
 * How long a response may be stored as fresh, in milliseconds; 0 when it may not be stored at all
 * (RFC 9111 §3, as a shared cache that has already dropped everything of the visitor's from the request).
 */
export function lifetimeOf(rendered: Rendered, standard: Lifetimes): number {
  const { status, headers } = rendered;
  if ('set-cookie' in headers || 'content-range' in headers) return 0;
  if (!/^(accept-encoding)?$/i.test(headers.vary ?? '')) return 0;
  const said = directives(rendered.cacheControl ?? headers['cache-control']);
  if (said.has('no-store') || said.has('private') || said.has('no-cache')) return 0;
  const seconds = Number(said.get('s-maxage') ?? said.get('max-age') ?? NaN);
  const longest = isImmutable(rendered) ? Infinity : byStatus(status, standard);
  return Number.isNaN(seconds) ? longest : Math.min(seconds * 1000, longest);
}

/** What is marked `immutable` (RFC 8246) outlives every change, unless the lifetime for this cache is shorter. */
export function isImmutable({ status, headers, cacheControl }: Rendered): boolean {
  return status === 200 && directives(cacheControl ?? headers['cache-control']).has('immutable');
}

export const isNotFound = ({ status }: Rendered): boolean => status === 404 || status === 410;

function byStatus(status: number, standard: Lifetimes): number {
  if (status === 200) return standard.page;
  if (status === 301 || status === 308) return standard.redirect;
  return status === 404 || status === 410 ? standard.missing : 0;
}

function directives(header = ''): Map<string, string> {
  const parts = header.split(',').map((part) => part.trim().toLowerCase().split('='));
  return new Map(parts.map(([name = '', value = '']) => [name, value.replaceAll('"', '')]));
}
