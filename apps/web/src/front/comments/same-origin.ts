import type { IncomingMessage } from 'node:http';

/** The headers by which `isSameOrigin` judges. */
export function originHeaders({ headers }: IncomingMessage): Headers {
  const judged = new Headers();
  for (const name of ['origin', 'host', 'sec-fetch-site', 'user-agent'] as const) {
    const value = headers[name];
    if (typeof value === 'string') judged.set(name, value);
  }
  return judged;
}

/**
 * Whether a post comes from the site's form (L7). Browsers send `Sec-Fetch-Site`, older ones `Origin` (Fetch Standard §3.2);
 * what looks like a browser and sends neither is refused. Other programs are accepted: there is no cookie that they could
 * abuse.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isOwn =
    origin === ownOrigin || (origin !== null && origin === originOfHost(headers, ownOrigin));
  if (site) return site === 'same-origin' && (origin === null || origin === 'null' || isOwn);
  return origin === null ? !isOfBrowser(headers) : isOwn;
}

const isOfBrowser = (headers: Headers) =>
  /^(Mozilla|Opera)\//.test(headers.get('user-agent') ?? '');

function originOfHost(headers: Headers, ownOrigin: string): string | undefined {
  const host = headers.get('host');
  return host ? `${new URL(ownOrigin).protocol}//${host}` : undefined;
}
