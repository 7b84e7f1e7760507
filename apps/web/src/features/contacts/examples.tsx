import { ContactCard } from './contact-card';
import { ContactCards } from './contact-cards';
import { ContactFilter } from './contact-filter';
import { ContactList } from './contact-list';
import { Switchboard } from './switchboard';
import type { Family } from '../../samples/example';
import { sampleSite } from '../../samples/site-layout';
import { bare, long, nameless, complete } from '../../samples/contacts';

const choices = {
  office: [
    { value: 'brysselkontoret', label: 'Brysselkontoret' },
    { value: 'goteborgskontoret', label: 'Göteborgskontoret' },
  ],
  area: [
    { value: 'EU-frågor', label: 'EU-frågor' },
    { value: 'Press', label: 'Press' },
  ],
};

export const contacts: Family = {
  id: 'kontakter',
  title: 'Kontakter',
  examples: [
    {
      id: 'kontaktkort',
      title: 'Kontaktkort med allt',
      content: <ContactCard contact={complete} locale="sv" level={4} />,
    },
    {
      id: 'kontaktkort-utan-namn',
      title: 'Kontaktkort utan namn och bild',
      content: <ContactCard contact={nameless} locale="sv" level={4} />,
    },
    {
      id: 'kontaktkort-bar',
      title: 'Kontaktkort med bara en roll',
      content: <ContactCard contact={bare} locale="sv" level={4} />,
    },
    {
      id: 'kontaktkort-langt',
      title: 'Kontaktkort med långa ord',
      content: <ContactCard contact={long} locale="sv" level={4} />,
    },
    {
      id: 'kontaktkort-pa-sida',
      title: 'Kontaktkort under egen rubrik',
      content: <ContactCards contacts={[complete, nameless]} locale="sv" />,
    },
    {
      id: 'kontaktlista',
      title: 'Lista med kontakter att spara',
      content: <ContactList contacts={[complete, nameless, long]} locale="sv" />,
    },
    {
      id: 'vaxel',
      title: 'Växel och adresser',
      content: <Switchboard site={sampleSite} locale="sv" />,
    },
    {
      id: 'kontaktval',
      title: 'Val av kontakter',
      content: (
        <ContactFilter locale="sv" query={{ office: 'brysselkontoret' }} choices={choices} />
      ),
    },
  ],
};
