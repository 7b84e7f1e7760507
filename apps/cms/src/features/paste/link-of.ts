import { previewSegment } from '@regionwebb/content/segments';
import { linkAddress } from '../../validation/contacts';
import type { Loss } from './losses';

/** The absolute addresses of the site and the admin. */
export interface Addresses {
  site: string;
  admin: string;
}

/**
 * The address of a pasted link, or the loss to report when it is not valid; neither for a link within the source
 * document. Links to the site become relative to it.
 */
export function linkOf(href: string, addresses: Addresses): { href?: string; loss?: Loss } {
  const typed = href.trim();
  if (typed === '' || typed.startsWith('#')) return {};
  if (isFile(typed)) return { loss: 'fileLink' };
  const link = relativeToSite(normaliseScheme(unwrapped(typed)), addresses);
  if (link === undefined) return { loss: 'adminLink' };
  const address = linkAddress(link);
  return address === undefined ? { loss: 'deadLink' } : { href: address };
}

/** `file:`, a drive, a file server (`\\server`) or a bare file name, which Word writes for a file in the same folder. */
const isFile = (address: string): boolean =>
  /^(?:file:|[a-z]:[\\/]|\\\\)/iu.test(address) ||
  (!/^[a-z][a-z\d+.-]*:/iu.test(address) &&
    !address.startsWith('/') &&
    !address.startsWith('www.'));

/** The original address where Outlook or Google has wrapped it in a redirect. */
function unwrapped(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.hostname.endsWith('.safelinks.protection.outlook.com'))
    return url.searchParams.get('url') ?? address;
  if (/^(?:www\.)?google\.[a-z.]+$/u.test(url?.hostname ?? '') && url?.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url') ?? address;
  return address;
}

/** An address without the site's origin; undefined for the admin or a preview. */
function relativeToSite(address: string, { site, admin }: Addresses): string | undefined {
  const url = URL.canParse(address, site) ? new URL(address, site) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) return address;
  const onSite = url.host === new URL(site).host;
  if (onSite ? inAdmin.test(url.pathname) : url.host === new URL(admin).host) return undefined;
  if (onSite) return `${url.pathname}${url.search}${url.hash}`;
  return /^\/\/|\s/u.test(address) ? url.href : address;
}

const inAdmin = new RegExp(
  `^/(?:admin|api|(?:en/)?(?:${previewSegment.sv}|${previewSegment.en}))(?:/|$)`,
  'u',
);

/** `mailto:`, `tel:` and `www.` addresses in the form that `linkAddress` accepts. */
function normaliseScheme(address: string): string {
  if (/^www\./iu.test(address)) return `https://${address}`;
  if (/^mailto:/iu.test(address))
    return `mailto:${decoded(address.slice(7).replace(/\?.*$/u, ''))}`;
  if (/^tel:/iu.test(address)) return `tel:${decoded(address.slice(4)).replace(/[\s()./]/gu, '')}`;
  return address;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
