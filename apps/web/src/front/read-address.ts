import type { Locale } from '@regionwebb/content/locales';
import { previewSegment, routeFolder, siteWideFiles } from '@regionwebb/content/segments';
import { NOT_FOUND_ROUTE } from '../processes/rendering';

/** A parsed address of the site. */
export type Address =
  | {
      kind: 'page';
      locale: Locale;
      /** As visitors see it, in its canonical encoding: `/en/news/regional-policy`. */
      path: string;
      /** Next's route: `/en/nyheter/regional-policy`. */
      route: string;
      query: URLSearchParams;
    }
  | { kind: 'elsewhere'; location: string }
  | { kind: 'missing'; locale: Locale }
  | { kind: 'malformed'; locale: Locale };

const LONGEST = 2_000;

/** Parses the target of a request. Never throws, whatever a visitor sends. */
export function readAddress(target: string): Address {
  const locale = localeOf(target);
  if (target.length > LONGEST || !target.startsWith('/')) return { kind: 'malformed', locale };
  const [raw = '', ...rest] = target.split('?');
  const names = decodeSegments(raw);
  if (!names) return { kind: 'malformed', locale };
  const search = rest.join('?');
  const hasLastSlash = names.length > 1 && names.at(-1) === '';
  if (hasLastSlash) names.pop();
  if (raw !== '/' && names.includes('')) return { kind: 'missing', locale };
  if (names.some(cannotBe)) return { kind: 'missing', locale };
  const tidy = inSmallLetters(names);
  const path = `/${tidy.map(encodeURIComponent).join('/')}`;
  if (hasLastSlash || tidy.join('/') !== names.join('/'))
    return { kind: 'elsewhere', location: search ? `${path}?${search}` : path };
  const route = routeOf(path, tidy, locale);
  if (route === undefined || isAmbiguous(route)) return { kind: 'missing', locale };
  return { kind: 'page', locale, path, route, query: new URLSearchParams(search) };
}

const cannotBe = (name: string) => name === '.' || name === '..' || name.includes('/');

/** Next decodes a literal `%` in routes inconsistently; no address of the site has one, except a preview's, which is parsed here. */
const isAmbiguous = (route: string) =>
  route.includes('%25') && !route.includes(`/${previewSegment.sv}/`);

/** In the site's encoding; the token of a preview is kept as it is. */
function inSmallLetters(names: string[]): string[] {
  const small = names.map((name) => name.toLowerCase().normalize('NFC'));
  const token = small[0] === 'en' ? 2 : 1;
  return previews.has(small[token - 1] ?? '')
    ? [...small.slice(0, token), ...names.slice(token)]
    : small;
}

const previews: ReadonlySet<string> = new Set(Object.values(previewSegment));

export const localeOf = (target: string): Locale => (/^\/en(?=[/?]|$)/.test(target) ? 'en' : 'sv');

/** The segments after the first slash, decoded; undefined when they cannot be, or hold what no address has. */
function decodeSegments(raw: string): string[] | undefined {
  try {
    const decoded = raw.slice(1).split('/').map(decodeURIComponent);
    const isClean = decoded.every((name) => !/[\p{Cc}\p{Cs}\\]/u.test(name));
    return isClean ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function routeOf(path: string, names: string[], locale: Locale): string | undefined {
  const [first = '', ...rest] = locale === 'en' ? names.slice(1) : names;
  if (siteWideFiles.has(path)) return path;
  const number = /^\/sitemap-([1-9]\d{0,3})\.xml$/.exec(path)?.[1];
  if (number !== undefined) return `/sitemap/${number}`;
  if (first === 'sv' || first === NOT_FOUND_ROUTE || first.startsWith('_')) return undefined;
  const folder = routeFolder(first, locale);
  if (folder === undefined && isSwedishFolder(first)) return undefined;
  const segments = [folder ?? first, ...rest].filter((name) => name !== '').map(encodeURIComponent);
  return `/${[locale, ...segments].join('/')}`;
}

/** `/en/nyheter` is no address: the English one is `/en/news`. */
const isSwedishFolder = (segment: string) => routeFolder(segment, 'sv') === segment;
