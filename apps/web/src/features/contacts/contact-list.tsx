import type { Locale } from '@regionwebb/content/locales';
import { contactAnchor } from '@regionwebb/content/paths';
import type { Contact } from '@regionwebb/content/payload-types';
import { ContactCard } from './contact-card';
import { vcardPath } from './vcard';
import { contactMessages } from './messages';

/** A card for each contact, with a file for the visitor's address book. */
export function ContactList({ contacts, locale }: { contacts: Contact[]; locale: Locale }) {
  const messages = contactMessages(locale);
  return (
    <ul className="contact-list">
      {contacts.map((contact) => (
        <li key={contact.id} id={contactAnchor(contact.id)}>
          <ContactCard contact={contact} locale={locale} level={3} />
          <p className="contact-save">
            <a href={vcardPath(contact.id, locale)} type="text/vcard">
              {messages.save}
              <span className="visually-hidden">{`: ${contact.role ?? ''}`}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
