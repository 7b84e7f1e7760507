import type { Locale } from '@regionwebb/content/locales';
import { pathOfRelation } from '../cms/links';
import { safeHref } from '../format/safe-href';
import type { NodeOf } from './nodes';

/** Where a link in running text leads; undefined when that is nowhere in the page's language. */
export const inlineTarget = (
  { linkType, url, doc }: NodeOf<'link' | 'autolink'>['fields'],
  locale: Locale,
): string | undefined => (linkType === 'internal' ? pathOfRelation(doc, locale) : safeHref(url));
