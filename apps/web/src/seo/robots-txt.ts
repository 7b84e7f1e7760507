import { locales } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';

/** Excludes searches and comment forms, which are different for each visitor. */
export function robotsTxt(origin: string): string {
  const closed = locales.flatMap((locale) =>
    (['search', 'comment'] as const).map((section) => pathFor({ section }, locale)),
  );
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', origin).href}`,
    '',
  ].join('\n');
}
