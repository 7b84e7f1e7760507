import type { ContactPage } from 'schema-dts';
import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { messagesFor } from '../messages/messages';
import { organizationId } from './organization-data';

/** The contacts page; each contact on it has separate markup in its card. */
export const contactsData = (locale: Locale, origin: string): ContactPage => ({
  '@type': 'ContactPage',
  name: messagesFor(locale).sections.contacts,
  url: new URL(pathFor({ section: 'contacts' }, locale), origin).href,
  inLanguage: locale,
  mainEntity: { '@id': organizationId(origin) },
});
