import slugify from 'slugify';
import { oldAddress, withoutQuery } from '@regionwebb/content/old-address';

const ampersand = { sv: ' och ', en: ' and ' };

/** Letters, mostly Sami and Nordic, that Unicode does not decompose and slugify would drop. */
const undecomposed: Record<string, string> = { ŋ: 'n', ŧ: 't', đ: 'd', ø: 'o', ł: 'l', ð: 'd' };

/**
 * The slug of a title: å and ä become a, ö o, é e, `&` och, dashes `-` (T16). Without locale, since slugify's Swedish one
 * makes "goeteborg".
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

/**
 * An address on this site that a redirect may lead to: a path with query and fragment, in lower case except for file
 * names; undefined when it is not valid.
 */
export const redirectTarget = (value: string): string | undefined => {
  const [typed, path = '', rest = ''] = /^([^?#]*)([?#][^\s\\]*)?$/u.exec(value.trim()) ?? [];
  if (typed === undefined || /\s/.test(path)) return undefined;
  if (path.startsWith('/media/')) return oldAddress(path) && typed;
  const canonical = path === '/' ? path : oldAddress(path);
  return canonical === undefined ? undefined : `${withoutQuery(canonical)}${rest}`;
};
