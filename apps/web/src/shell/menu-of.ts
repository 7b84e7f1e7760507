import type { Locale } from '@regionwebb/content/locales';
import type { Navigation } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';
import { namedLinks, type NamedLink } from '../content/resolve-link';
import { wordsFor } from '../words/words';

const sections = ['news', 'offices', 'partnerships', 'contacts'] as const;

/** The main menu that editors have made, or the site's own sections until they have. */
export function menuOf(navigation: Navigation, locale: Locale): NamedLink[] {
  const made = namedLinks(navigation.main, locale);
  if (made.length > 0) return made;
  const words = wordsFor(locale);
  return sections.map((section) => ({
    label: words.sections[section],
    href: pathFor({ section }, locale),
  }));
}
