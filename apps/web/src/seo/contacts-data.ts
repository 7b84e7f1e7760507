import type { ContactPage } from 'schema-dts';
import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { messagesFor } from '../messages/messages';
import { organizationId } from './organization-data';

/** The page that tells how the authority is reached; each contact on it is marked where it stands. */
export const contactsData = (locale: Locale, origin: string): ContactPage => ({
  '@type': 'ContactPage',
  name: messagesFor(locale).sections.contacts,
  url: new URL(pathFor({ section: 'contacts' }, locale), origin).href,
  inLanguage: locale,
  mainEntity: { '@id': organizationId(origin) },
});
