/** The first segment of a Swedish address, which is also the name of its route, and its English twin. */
export const segments = {
  nyheter: 'news',
  kontor: 'offices',
  samverkan: 'partnerships',
  kontakt: 'contact',
  sok: 'search',
  kommentera: 'comment',
} as const;

export type Segment = keyof typeof segments;

/** Addresses that stand for the whole site, whatever the language. */
export const siteWideFiles: readonly string[] = [
  '/robots.txt',
  '/sitemap.xml',
  '/favicon.ico',
  '/manifest.webmanifest',
  '/.well-known/security.txt',
];
