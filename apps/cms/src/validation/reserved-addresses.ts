/** Top-level addresses that belong to the site itself; no page may take one, in either language. */
const reserved: ReadonlySet<string> = new Set([
  ...['nyheter', 'kontor', 'samverkan', 'kontakt', 'sok', 'kommentera'],
  ...['news', 'offices', 'partnerships', 'contact', 'search', 'comment'],
  ...['tillganglighet', 'tillganglighetsredogorelse', 'accessibility', 'accessibility-statement'],
  ...['sv', 'en', 'api', 'admin', 'halsa', 'media', 'sitemap', 'robots', 'index'],
]);

export const isReserved = (slug: string): boolean => reserved.has(slug);
