import type { Locale } from '@regionwebb/content/locales';
import { withSlugs } from '@regionwebb/content/paths';
import type { Navigation } from '@regionwebb/content/payload-types';
import { type NamedLink, namedLinks } from '../cms/links';
import { sectionLink } from './section-link';

const sections = [...withSlugs, 'contacts'] as const;

/** The editors' main menu, or the site's sections until there is one. */
export function menuOf(navigation: Navigation, locale: Locale): NamedLink[] {
  const made = namedLinks(navigation.main, locale);
  if (made.length > 0) return made;
  return sections.map((section) => sectionLink(section, locale));
}
