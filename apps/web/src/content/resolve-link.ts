import type { Locale } from '@regionwebb/content/locales';
import type { Navigation } from '@regionwebb/content/payload-types';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { populated } from './populated';

type Row = NonNullable<Navigation['main']>[number];
export type CmsLink = NonNullable<Row['link']>;

/** Where an editor's link leads in a language; undefined when the public has nothing there. */
export function resolveLink(link: CmsLink | null | undefined, locale: Locale): string | undefined {
  if (link?.type === 'section')
    return link.section ? pathFor({ section: link.section }, locale) : undefined;
  if (link?.type === 'url') return link.url ?? undefined;
  const document = link?.document;
  const target = populated<{ slug?: string | null; path?: string | null }>(document?.value);
  return document && target ? documentPath(document.relationTo, target, locale) : undefined;
}

export interface NamedLink {
  label: string;
  href: string;
}

/** The rows of a menu that have both words and a target in the language. */
export const namedLinks = (rows: readonly Row[] | null | undefined, locale: Locale): NamedLink[] =>
  (rows ?? []).flatMap(({ label, link }) => {
    const href = resolveLink(link, locale);
    return label && href !== undefined ? [{ label, href }] : [];
  });
