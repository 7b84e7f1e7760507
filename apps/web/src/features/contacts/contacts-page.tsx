import type { Locale } from '@regionwebb/content/locales';
import type { Contact, Site } from '@regionwebb/content/payload-types';
import { messagesFor } from '../../messages/messages';
import { chooseContacts } from './choose-contacts';
import { ContactFilter } from './contact-filter';
import { ContactList } from './contact-list';
import type { ContactQuery } from './contact-query';
import { Switchboard } from './switchboard';
import { contactMessages } from './messages';

interface Props {
  site: Site;
  contacts: Contact[];
  query: ContactQuery;
  locale: Locale;
}

/** The authority first, then all contacts or those that match the filters. */
export function ContactsPage({ site, contacts: all, query, locale }: Props) {
  const messages = contactMessages(locale);
  const { contacts, choices } = chooseContacts(all, query);
  return (
    <>
      <h1>{messagesFor(locale).sections.contacts}</h1>
      <Switchboard site={site} locale={locale} />
      {all.length === 0 ? null : (
        <section aria-labelledby="people">
          <h2 id="people">{messages.people}</h2>
          <div className="filtered">
            <ContactFilter locale={locale} query={query} choices={choices} />
            <div>
              {contacts.length === 0 ? (
                <p>{messages.none}</p>
              ) : (
                <p className="count">{messages.found(contacts.length)}</p>
              )}
              <ContactList contacts={contacts} locale={locale} />
            </div>
          </div>
        </section>
      )}
    </>
  );
}
