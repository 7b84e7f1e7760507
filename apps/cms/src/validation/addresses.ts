import slugify from 'slugify';
import { oldAddress, withoutQuery } from '@regionwebb/content/old-address';

const ampersand = { sv: ' och ', en: ' and ' };

/** Letters that Unicode does not decompose and slugify would drop: Sami and a few neighbours. */
const undecomposed: Record<string, string> = { ŋ: 'n', ŧ: 't', đ: 'd', ø: 'o', ł: 'l', ð: 'd' };

/**
 * The address of a title: å and ä become a, ö o, é e, `&` och, dashes `-` (public-sector T16).
 * slugify is used without locale, since its Swedish one writes "goeteborg".
 */
export const slugOf = (title: string, locale: 'sv' | 'en' = 'sv', maxLength = 80): string => {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ŋŧđøłð]/g, (letter) => undecomposed[letter] ?? letter)
    .replaceAll('&', ampersand[locale])
    .replaceAll('%', locale === 'sv' ? ' procent ' : ' percent ')
    .replace(/[\p{Pd}\u2212/:;.,_+|\s]+/gu, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '');
  return atWordEnd(slugify(plain, { lower: true, strict: true, trim: true }), maxLength);
};

const atWordEnd = (slug: string, maxLength: number): string => {
  if (slug.length <= maxLength) return slug;
  const lastBreak = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, lastBreak > 0 ? lastBreak : maxLength);
};

/** Top-level addresses that belong to the site itself; no page may take one, in either language. */
const reserved: ReadonlySet<string> = new Set([
  ...['nyheter', 'kontor', 'samverkan', 'kontakt', 'sok', 'kommentera'],
  ...['news', 'offices', 'partnerships', 'contact', 'search', 'comment'],
  ...['tillganglighet', 'tillganglighetsredogorelse', 'accessibility', 'accessibility-statement'],
  ...['sv', 'en', 'api', 'admin', 'halsa', 'media', 'sitemap', 'robots', 'index'],
]);

export const isReserved = (slug: string): boolean => reserved.has(slug);

/**
 * An address on this site that a redirect may lead to: a path, the start page too, with its query and fragment. Paths are
 * in small letters, as the site's are; the names of files are as they are.
 */
export const redirectTarget = (value: string): string | undefined => {
  const [typed, path = '', rest = ''] = /^([^?#]*)([?#][^\s\\]*)?$/u.exec(value.trim()) ?? [];
  if (typed === undefined || /\s/.test(path)) return undefined;
  if (path.startsWith('/media/')) return oldAddress(path) && typed;
  const own = path === '/' ? path : oldAddress(path);
  return own === undefined ? undefined : `${withoutQuery(own)}${rest}`;
};
