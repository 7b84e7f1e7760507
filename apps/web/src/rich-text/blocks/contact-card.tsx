import { ContactCard } from '../../features/contacts/contact-card';
import { allPopulated } from '@regionwebb/content/populated';
import type { BlockProps } from '../context';

/** Contact cards in the editor's order; a contact that is no longer public is left out (V4). */
export const ContactCards = ({ block, context }: BlockProps<'contactCard'>) => {
  const contacts = allPopulated(block.contacts);
  if (contacts.length === 0) return null;
  return (
    <div className="contact-cards">
      {contacts.map((contact) => (
        <ContactCard
          key={contact.id}
          contact={contact}
          locale={context.locale}
          level={context.level}
          eager
        />
      ))}
    </div>
  );
};
