import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { Section } from '@regionwebb/content/segments';
import type { NamedLink } from '../cms/links';
import { messagesFor } from '../messages/messages';

/** A link to a section of the site, with its name in the language. */
export const sectionLink = (section: Section, locale: Locale): NamedLink => ({
  label: messagesFor(locale).sections[section],
  href: pathFor({ section }, locale),
});
