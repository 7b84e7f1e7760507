import { defineMessages } from '../messages/define-messages';

const swedish = {
  elsewhere: 'Länk till annan webbplats.',
  phone: 'Telefon',
  email: 'E-post',
  office: 'Kontor',
  areas: 'Ansvarar för',
  filter: (active: number) => (active > 0 ? `Filter (${active})` : 'Filter'),
  show: 'Visa',
};

const english: typeof swedish = {
  elsewhere: 'Link to another website.',
  phone: 'Phone',
  email: 'E-mail',
  office: 'Office',
  areas: 'Responsible for',
  filter: (active) => (active > 0 ? `Filters (${active})` : 'Filters'),
  show: 'Show',
};

/** The texts of the smallest components, in one language (T19). */
export const componentMessages = defineMessages({ sv: swedish, en: english });
