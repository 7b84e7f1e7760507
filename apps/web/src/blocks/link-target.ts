import { documentPath, pathFor } from '@regionwebb/content/paths';
import type { Locale } from '@regionwebb/content/locales';
import type { LinkListBlock } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import { safeHref } from '../components/safe-href';
import type { NodeOf } from './nodes';

type LinkGroup = NonNullable<NonNullable<LinkListBlock['links']>[number]['link']>;

/** Where a link of the CMS's link field leads; undefined when that is nowhere in the page's language. */
export const linkTarget = (
  link: LinkGroup | null | undefined,
  locale: Locale,
): string | undefined => {
  if (link?.type === 'section')
    return link.section ? pathFor({ section: link.section }, locale) : undefined;
  if (link?.type === 'url') return safeHref(link.url);
  return pathOf(link?.document, locale);
};

/** The same for a link in running text. */
export const inlineTarget = (
  { linkType, url, doc }: NodeOf<'link' | 'autolink'>['fields'],
  locale: Locale,
): string | undefined => (linkType === 'internal' ? pathOf(doc, locale) : safeHref(url));

const addressed = z.object({ slug: z.string().nullish(), path: z.string().nullish() });

/** A bare id is a document that the public may not read. */
const pathOf = (
  relation: { relationTo: string; value?: unknown } | null | undefined,
  locale: Locale,
): string | undefined => {
  const read = addressed.safeParse(relation?.value);
  return relation && read.success
    ? documentPath(relation.relationTo, read.data, locale)
    : undefined;
};
