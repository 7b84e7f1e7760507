import { defaultLocale, type Locale } from './locales';
import { answersSegment, matterSegment, previewSegment, segments, type Section } from './segments';

/** The collections whose documents have an address below that of their section: `/nyheter/x`. */
export const withSlugs = ['news', 'offices', 'partnerships'] as const satisfies readonly Section[];
export type WithSlug = (typeof withSlugs)[number];

/** All collections whose documents have a page of their own. */
export const addressed = ['pages', ...withSlugs] as const;
export type Addressed = (typeof addressed)[number];

/** Whether the documents of a collection have pages of their own on the site. */
export const isAddressed = (collection: string): collection is Addressed =>
  addressed.some((each) => each === collection);

/** A link target: the page of a section, or a document of a collection that has pages. */
export type Linkable =
  | { section: Section | 'start' }
  | { collection: WithSlug; slug: string }
  | { collection: 'pages'; path: string };

/** The public address of a page, without origin: `/nyheter/ny-partner`, `/en/news/new-partner`. */
export const pathFor = (target: Linkable, locale: Locale): string => {
  const inner = innerPath(target, locale);
  if (locale === defaultLocale) return `/${inner}`;
  return inner === '' ? `/${locale}` : `/${locale}/${inner}`;
};

const innerPath = (target: Linkable, locale: Locale): string => {
  if ('section' in target)
    return target.section === 'start' ? '' : segments[target.section][locale];
  if (target.collection === 'pages') return target.path;
  return `${segments[target.collection][locale]}/${target.slug}`;
};

/** The id of a contact's card on the page of contacts, so that a link can lead to it. */
export const contactAnchor = (id: string): string => `kontakt-${id}`;

/** The site's page of all its components, which is for those who make it and in Swedish alone. */
export const componentPagePath = '/komponenter';

/** The address of a draft's preview, which needs a token of the CMS. */
export const previewPath = (token: string, locale: Locale): string =>
  `${languagePart(locale)}/${previewSegment[locale]}/${encodeURIComponent(token)}`;

/** The address where the answer to a comment is read. A code, in groups, stands in the fragment, which no request carries. */
export const matterPath = (locale: Locale, code?: string): string =>
  `${languagePart(locale)}/${matterSegment[locale]}${code === undefined ? '' : `#${code}`}`;

/** The list of published questions and answers. */
export const answersPath = (locale: Locale): string =>
  `${languagePart(locale)}/${answersSegment[locale]}`;

const languagePart = (locale: Locale): string => (locale === defaultLocale ? '' : `/${locale}`);

const hasSlugs = (collection: string): collection is WithSlug =>
  withSlugs.some((each) => each === collection);

interface Address {
  slug?: string | null;
  path?: string | null;
}

/** A document's address, or undefined where it has no edition in the language. */
export const documentPath = (
  collection: string,
  doc: Address,
  locale: Locale,
): string | undefined => {
  if (collection === 'pages')
    return doc.path ? pathFor({ collection, path: doc.path }, locale) : undefined;
  if (!hasSlugs(collection)) return undefined;
  return doc.slug ? pathFor({ collection, slug: doc.slug }, locale) : undefined;
};
