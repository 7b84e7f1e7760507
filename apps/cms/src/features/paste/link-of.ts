import { previewSegment } from '@regionwebb/content/segments';
import { linkAddress } from '../../validation/contacts';
import type { Loss } from './losses';

/** Where we are, in absolute addresses. */
export interface Addresses {
  site: string;
  admin: string;
}

/**
 * Where a pasted link leads: an address that the site can show, what to tell the editor when there is none, or neither, for
 * a place within the document it was copied from. Links to our site lose its name, so that they follow it.
 */
export function linkOf(href: string, addresses: Addresses): { href?: string; loss?: Loss } {
  const typed = href.trim();
  if (typed === '' || typed.startsWith('#')) return {};
  if (isFile(typed)) return { loss: 'fileLink' };
  const own = onOwnSite(tidyScheme(unwrapped(typed)), addresses);
  if (own === undefined) return { loss: 'adminLink' };
  const address = linkAddress(own);
  return address === undefined ? { loss: 'deadLink' } : { href: address };
}

/** `file:`, a drive or a server of the office (`\\server`), and a bare file name, which Word writes for a neighbour. */
const isFile = (address: string): boolean =>
  /^(?:file:|[a-z]:[\\/]|\\\\)/iu.test(address) ||
  (!/^[a-z][a-z\d+.-]*:/iu.test(address) &&
    !address.startsWith('/') &&
    !address.startsWith('www.'));

/** The address itself where a mail program or an office suite has wrapped it in one of its own. */
function unwrapped(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.hostname.endsWith('.safelinks.protection.outlook.com'))
    return url.searchParams.get('url') ?? address;
  if (/^(?:www\.)?google\.[a-z.]+$/u.test(url?.hostname ?? '') && url?.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url') ?? address;
  return address;
}

/** A web address in the form that is kept, or undefined where it leads to the admin or to a preview. */
function onOwnSite(address: string, { site, admin }: Addresses): string | undefined {
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

/** `MAILTO:a@b.se?subject=…` and `tel:031-390 06 30` as `linkAddress` wants them; `www.` without its scheme. */
function tidyScheme(address: string): string {
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
