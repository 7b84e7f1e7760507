import slugify from 'slugify';

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
