const known = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const site = 'http://site.invalid';

/**
 * A safe address for a link: a web address, a mailbox, a phone number, or a path on this site. Undefined for
 * `javascript:`, `data:` and all others, also when disguised by spaces and control characters.
 */
export const safeHref = (url: string | null | undefined): string | undefined => {
  const typed = url?.trim() ?? '';
  if (/^[#/]/.test(typed)) return isOnSite(typed) ? typed : undefined;
  if (!URL.canParse(typed)) return undefined;
  const parsed = new URL(typed);
  return known.has(parsed.protocol) ? parsed.href : undefined;
};

/** `//evil.example` and its variants name another host, as browsers read them. */
const isOnSite = (path: string): boolean =>
  URL.canParse(path, site) && new URL(path, site).origin === site;
