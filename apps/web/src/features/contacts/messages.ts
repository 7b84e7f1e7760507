import { defineMessages } from '../../messages/define-messages';

const swedish = {
  filter: 'Välj kontakter',
  clear: 'Visa alla kontakter',
  by: { office: 'Kontor', area: 'Ansvarsområde' },
  all: { office: 'Alla kontor', area: 'Alla områden' },
  found: (count: number) => (count === 1 ? 'En kontakt' : `${count} kontakter`),
  none: 'Inga kontakter matchar ditt urval.',
  people: 'Funktioner och personer',
  visiting: 'Besöksadress',
  postal: 'Postadress',
  phone: 'Telefon',
  email: 'E-post',
  save: 'Spara som kontakt (vCard)',
};

const english: typeof swedish = {
  filter: 'Choose contacts',
  clear: 'Show all contacts',
  by: { office: 'Office', area: 'Area of responsibility' },
  all: { office: 'All offices', area: 'All areas' },
  found: (count) => (count === 1 ? 'One contact' : `${count} contacts`),
  none: 'No contacts match your selection.',
  people: 'Functions and people',
  visiting: 'Visiting address',
  postal: 'Postal address',
  phone: 'Phone',
  email: 'E-mail',
  save: 'Save as a contact (vCard)',
};

/** The texts of the contacts page, in one language (T19). */
export const contactMessages = defineMessages({ sv: swedish, en: english });
