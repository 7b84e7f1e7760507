import type { Locale } from '@regionwebb/content/locales';
import type { Navigation } from '@regionwebb/content/payload-types';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { z } from 'zod';
import { safeHref } from '../format/safe-href';

type Row = NonNullable<Navigation['main']>[number];
export type CmsLink = NonNullable<Row['link']>;

/** Where an editor's link leads in a language; undefined when its target is not public. */
export function resolveLink(link: CmsLink | null | undefined, locale: Locale): string | undefined {
  if (link?.type === 'section')
    return link.section ? pathFor({ section: link.section }, locale) : undefined;
  if (link?.type === 'url') return safeHref(link.url);
  return pathOfRelation(link?.document, locale);
}

const addressed = z.object({ slug: z.string().nullish(), path: z.string().nullish() });

/** The address of a related document. A bare id is a document that the public may not read. */
export function pathOfRelation(
  relation: { relationTo: string; value?: unknown } | null | undefined,
  locale: Locale,
): string | undefined {
  const read = addressed.safeParse(relation?.value);
  return relation && read.success
    ? documentPath(relation.relationTo, read.data, locale)
    : undefined;
}

export interface NamedLink {
  label: string;
  href: string;
}

/** The rows of a menu that have both a label and a target in the language. */
export const namedLinks = (rows: readonly Row[] | null | undefined, locale: Locale): NamedLink[] =>
  (rows ?? []).flatMap(({ label, link }) => {
    const href = resolveLink(link, locale);
    return label && href !== undefined ? [{ label, href }] : [];
  });

const here = 'http://here.invalid';

/** A redirect's target encoded for the header `location`: an editor's may have letters such as å, or spaces. */
export const asLocation = (target: string): string => {
  const { href } = new URL(target, here);
  return href.startsWith(`${here}/`) ? href.slice(here.length) : href;
};
