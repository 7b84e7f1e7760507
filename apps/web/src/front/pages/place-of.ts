import { pathFor, withSlugs } from '@regionwebb/content/paths';
import { reservedSegments, routeFolder, segments } from '@regionwebb/content/segments';
import type { Place } from '../../cms/redirects';
import type { Address } from '../read-address';

type Page = Extract<Address, { kind: 'page' }>;

/** Paths below these belong to routes, not to documents. */
const otherRoutes =
  /^((nyheter|fragor-och-svar)\/(atom\.xml|rss\.xml|feed\.json)|kontakt\/[^/]+\/vcard|kommentera\/tack|forhandsgranska\/.+)$/;

/** The one document in the CMS that an address can show; undefined where it has another source, or several. */
export function placeOf({ locale, route }: Page): Place | undefined {
  const [, prefix, ...encoded] = route.split('/');
  const names = encoded.map(decodeURIComponent);
  const [first = '', name, ...more] = names;
  // The start page, and files of the whole site, which have no language.
  if (first === '' || prefix !== locale || otherRoutes.test(names.join('/'))) return undefined;
  const collection = withSlugs.find((each) => segments[each].sv === first);
  if (collection && name !== undefined && more.length === 0) {
    return { collection, locale, name, path: pathFor({ collection, slug: name }, locale) };
  }
  const isSection = routeFolder(first, 'sv') !== undefined || reservedSegments.has(first);
  if (isSection && name === undefined) return undefined;
  const path = names.join('/');
  return {
    collection: 'pages',
    locale,
    name: path,
    path: pathFor({ collection: 'pages', path }, locale),
  };
}
