const known = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const ownSite = 'http://own.invalid';

/**
 * An address that a link may lead to: a web address, a mailbox, a phone number, or a place on this site.
 * Undefined for `javascript:`, `data:` and all else, however it is disguised by spaces and control characters.
 */
export const safeHref = (url: string | null | undefined): string | undefined => {
  const typed = url?.trim() ?? '';
  if (/^[#/]/.test(typed)) return isOnOwnSite(typed) ? typed : undefined;
  if (!URL.canParse(typed)) return undefined;
  const parsed = new URL(typed);
  return known.has(parsed.protocol) ? parsed.href : undefined;
};

/** `//evil.example` and its disguises name another host, as the browser reads them. */
const isOnOwnSite = (path: string): boolean =>
  URL.canParse(path, ownSite) && new URL(path, ownSite).origin === ownSite;
