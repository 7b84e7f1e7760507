import type { Locale } from './locales';

/** The first part of each section's address, in both languages. The site's route folders have the Swedish names. */
export const segments = {
  news: { sv: 'nyheter', en: 'news' },
  offices: { sv: 'kontor', en: 'offices' },
  partnerships: { sv: 'samverkan', en: 'partnerships' },
  contacts: { sv: 'kontakt', en: 'contact' },
  search: { sv: 'sok', en: 'search' },
  comment: { sv: 'kommentera', en: 'comment' },
  accessibility: { sv: 'tillganglighetsredogorelse', en: 'accessibility' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Section = keyof typeof segments;

/** The preview of drafts, by a link that the CMS has signed. */
export const previewSegment: Record<Locale, string> = { sv: 'forhandsgranska', en: 'preview' };

/** Where the sender of a comment reads its answer, by its code: in no menu, sitemap or search. */
export const matterSegment: Record<Locale, string> = { sv: 'kommentar', en: 'comment-status' };

/** Questions that were answered, which registrars have published: linked from pages, and in no menu. */
export const answersSegment: Record<Locale, string> = {
  sv: 'fragor-och-svar',
  en: 'questions-and-answers',
};

/** Where the answers to "Did you find what you were looking for?" are sent. */
export const foundSegment: Record<Locale, string> = { sv: 'hittade', en: 'found' };

const all: Record<Locale, string>[] = [
  ...Object.values(segments),
  ...[previewSegment, matterSegment, foundSegment, answersSegment],
];

/** `news` → `nyheter`: the route folder behind an English address, or undefined where the segment is no section. */
export const routeFolder = (segment: string, locale: Locale): string | undefined =>
  all.find((names) => names[locale] === segment)?.sv;

export const isSection = (name: string): name is Section => name in segments;

/** The names of all sections, as the code knows them. */
export const sections: readonly Section[] = Object.keys(segments).filter(isSection);

/** The section whose addresses begin with a segment, if it is one. */
export const sectionAt = (segment: string, locale: Locale): Section | undefined =>
  sections.find((section) => segments[section][locale] === segment);

/**
 * Top-level addresses that no page may take, in either language: sections, health, files, the other language, and the
 * site's own pages. The last row is kept free, since visitors and robots take them for the statement and the files.
 */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...all.flatMap((names) => [names.sv, names.en]),
  'sv',
  'en',
  'api',
  'admin',
  'halsa',
  'media',
  '_next',
  'komponenter',
  'saknad-sida',
  'index',
  ...['tillganglighet', 'accessibility-statement', 'sitemap', 'robots'],
]);

/** Files about the whole site, in all languages. */
export const siteWideFiles: ReadonlySet<string> = new Set([
  '/robots.txt',
  '/sitemap.xml',
  '/favicon.ico',
  '/manifest.webmanifest',
  '/speculation-rules.json',
  '/.well-known/security.txt',
]);

/** The files of a sitemap that is split, counted from 1. */
export const sitemapFile = (number: number): string => `/sitemap-${number}.xml`;

/** `/en/offices/x` of `/en/kontor/x`: the address as visitors see it, of the route that Next has it at. */
export function pathOfRoute(route: string): string {
  const [, locale, folder, ...rest] = route.split('/');
  const english = locale === 'en' ? all.find(({ sv }) => sv === folder)?.en : undefined;
  const first = english ?? folder;
  const names = [...(locale === 'en' ? ['en'] : []), ...(first === undefined ? [] : [first])];
  return `/${[...names, ...rest].join('/')}`;
}
