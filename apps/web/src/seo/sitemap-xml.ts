import { locales } from '@regionwebb/content/locales';
import type { Edited } from '../cms/editions';
import { isoWithOffset } from '../format/dates';
import { escapeXml } from './xml';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap: each edition of each document is an entry that links to the others. */
export function sitemapXml(documents: Edited[], origin: string): string {
  const entries = documents.flatMap((document) =>
    locales.flatMap((locale) => entryOf(document, document.editions[locale], origin)),
  );
  const spaces = `xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `${declaration}<urlset ${spaces}>\n${entries.join('\n')}\n</urlset>\n`;
}

/** An index of sitemaps. */
export function sitemapIndexXml(paths: string[], origin: string): string {
  const entries = paths.map((path) => `<sitemap><loc>${absolute(path, origin)}</loc></sitemap>`);
  return `${declaration}<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

const absolute = (path: string, origin: string) => escapeXml(new URL(path, origin).href);

function entryOf({ editions, changedAt }: Edited, path: string | undefined, origin: string) {
  if (path === undefined) return [];
  const there = locales.flatMap((locale) => {
    const address = editions[locale];
    return address === undefined ? [] : [[locale, absolute(address, origin)] as const];
  });
  const alternates = there.map(
    ([locale, href]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`,
  );
  const lastmod = changedAt ? `<lastmod>${isoWithOffset(new Date(changedAt))}</lastmod>` : '';
  const others = there.length > 1 ? alternates.join('') : '';
  return [`<url><loc>${absolute(path, origin)}</loc>${lastmod}${others}</url>`];
}
