import { documentPath } from '@regionwebb/content/paths';
import type { Locale } from '@regionwebb/content/locales';
import type { Contact } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';
import { formatPhone, telHref } from '../../format/addresses';
import { DefinitionList } from '../../ui/definition-list';
import { Heading, type HeadingLevel } from '../../ui/heading';
import { InSwedish } from '../../ui/in-swedish';
import { LongWords } from '../../ui/long-words';
import { Picture } from '../../ui/picture';
import { componentMessages } from '../../ui/messages';

interface Props {
  contact: Contact;
  locale: Locale;
  /** The level of the card's heading, which is the role. */
  level: HeadingLevel;
  /** Whether the picture may be in the first view of the page; not in a long list. */
  eager?: boolean | undefined;
}

/** A role and how to reach it (V4); nothing for a contact without a role in the page's language. */
export const ContactCard = ({ contact, locale, level, eager }: Props) => {
  const { role, name, email, phone } = contact;
  if (!role) return null;
  const messages = componentMessages(locale);
  const areas = (contact.areasOfResponsibility ?? []).filter((area) => area.trim() !== '');
  const { name: named, swedishName } = populated(contact.organisation) ?? {};
  const organisation = named || (swedishName && <InSwedish words={swedishName} locale={locale} />);
  return (
    <div className="contact-card" itemScope itemType="https://schema.org/ContactPoint">
      <Picture
        media={contact.image}
        sizes="6rem"
        decorative
        eager={eager}
        className="contact-card-picture"
      />
      <div className="contact-card-text">
        <Heading level={level}>
          <span itemProp="contactType">
            <LongWords text={role} locale={locale} />
          </span>
        </Heading>
        {name && <p itemProp="name">{name}</p>}
        {organisation && <p className="contact-card-organisation">{organisation}</p>}
        <DefinitionList
          items={[
            { label: messages.phone, value: phone && <PhoneLink phone={phone} locale={locale} /> },
            { label: messages.email, value: email && <MailLink email={email} /> },
            { label: messages.office, value: officeLink(contact, locale) },
            { label: messages.areas, value: areas.length > 0 && <Areas areas={areas} /> },
          ]}
        />
      </div>
    </div>
  );
};

/** Each on a separate line with capitals, as in the filter of the list. */
const Areas = ({ areas }: { areas: string[] }) =>
  areas.length === 1 ? (
    areas[0]
  ) : (
    <ul className="contact-card-areas">
      {areas.map((area) => (
        <li key={area}>{area}</li>
      ))}
    </ul>
  );

const PhoneLink = ({ phone, locale }: { phone: string; locale: Locale }) => {
  const written = <span itemProp="telephone">{formatPhone(phone, locale)}</span>;
  const href = telHref(phone);
  return href ? (
    <a href={href} className="phone">
      {written}
    </a>
  ) : (
    written
  );
};

/** The address itself, unscrambled, is the text of its link (E2). */
const MailLink = ({ email }: { email: string }) => (
  <a href={`mailto:${email}`}>
    <span itemProp="email">{email}</span>
  </a>
);

const officeLink = (contact: Contact, locale: Locale) => {
  const office = populated(contact.office);
  const path = office && documentPath('offices', office, locale);
  return path ? <a href={path}>{office.name}</a> : office?.name;
};
