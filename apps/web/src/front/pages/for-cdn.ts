import type { Rendered } from '@regionwebb/page-cache';

/**
 * A kept page as a CDN in front of the site may hold it (RFC 9213), which is then the age that a visitor may meet after
 * a change. Browsers are told what they always are; what is missing or leads on is not for a CDN.
 */
export function forCdn(rendered: Rendered, seconds: number): Rendered {
  const isKept = /must-revalidate/.test(rendered.headers['cache-control'] ?? '');
  if (seconds === 0 || rendered.status !== 200 || !isKept) return rendered;
  const headers = { ...rendered.headers, 'cdn-cache-control': `max-age=${seconds}` };
  return { ...rendered, headers };
}
