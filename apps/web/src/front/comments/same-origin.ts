/**
 * Whether a post comes from our own form (L7). Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`;
 * where neither is sent there is nothing to go by, and no cookie that another site could make use of.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin === null || origin === ownOrigin || origin === originOfHost(headers, ownOrigin);
}

function originOfHost(headers: Headers, ownOrigin: string): string | undefined {
  const host = headers.get('host');
  return host ? `${new URL(ownOrigin).protocol}//${host}` : undefined;
}
