import { createHash } from 'node:crypto';
import type { Locale } from '@regionwebb/content/locales';
import { picturePath } from '@regionwebb/content/paths';
import type { Media } from '@regionwebb/content/payload-types';
import { sectionAt } from '@regionwebb/content/segments';
import { type SiteLayout, siteName } from '../../cms/globals';
import { searchMessages } from '../../features/search/messages';
import { messagesFor } from '../../messages/messages';
import { leadOf, type Lead } from './lead-of';

export interface Pictured {
  locale: Locale;
  layout: SiteLayout;
  /** The names in the page's address after the language. */
  names: readonly string[];
  /** What the page is called; a section's own page is called by its name, however it is narrowed. */
  title: string;
  image?: Media | undefined;
}

export interface SharePicture {
  path: string;
  alt: string;
  type: 'image/png' | 'image/jpeg';
  /** A photograph is cropped from this; without one the words are drawn. */
  lead: Lead | undefined;
  words: { kind: string | undefined; title: string; name: string };
}

/** Goes up with every change of how a picture is drawn, so that each gets another address. */
const DRAWING = 1;

/** The picture that a page is shared with. Its address changes when anything in it does. */
export function sharePicture({ locale, layout, names, title, image }: Pictured): SharePicture {
  const words = { ...headed(locale, names, title), name: siteName(layout) };
  const lead = image && leadOf(image);
  const drawn = lead ? [lead.file, lead.focus] : [words.kind, words.title, words.name];
  const version = createHash('sha256')
    .update(JSON.stringify([DRAWING, lead?.updatedAt, ...drawn]))
    .digest('hex')
    .slice(0, 8);
  return {
    path: picturePath(names, { version, format: lead ? 'jpg' : 'png' }, locale),
    alt: lead && image.alt ? image.alt : words.title,
    type: lead ? 'image/jpeg' : 'image/png',
    lead,
    words,
  };
}

/** The names in a page's address after the language, without its query. */
export const namesIn = (path: string, locale: Locale): string[] => {
  const [pathname = ''] = path.split('?');
  const names = pathname.split('/').filter((name) => name !== '');
  return locale === 'en' ? names.slice(1) : names;
};

function headed(locale: Locale, [first, ...rest]: readonly string[], title: string) {
  const section = first === undefined ? undefined : sectionAt(first, locale);
  if (section !== undefined && rest.length === 0)
    return { kind: undefined, title: messagesFor(locale).sections[section] };
  const isKind = section === 'news' || section === 'offices' || section === 'partnerships';
  return { kind: isKind ? searchMessages(locale).kind[section] : undefined, title };
}
