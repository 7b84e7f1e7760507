import type { Locale } from '@regionwebb/content/locales';
import type { Contact } from '@regionwebb/content/payload-types';
import { allPopulated } from '@regionwebb/content/populated';
import { messagesFor } from '../../messages/messages';
import { ContactCard } from './contact-card';

interface Props {
  contacts: (Contact | string)[] | null | undefined;
  locale: Locale;
}

/** The contacts of a page, under a heading; nothing when there are none. */
export const ContactCards = ({ contacts, locale }: Props) => {
  const shown = allPopulated(contacts).filter(({ role }) => role);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{messagesFor(locale).contacts}</h2>
      <div className="contact-cards">
        {shown.map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={locale} level={3} eager />
        ))}
      </div>
    </section>
  );
};
