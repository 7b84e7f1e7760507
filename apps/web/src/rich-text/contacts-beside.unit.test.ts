import { contactCard, factBox } from '@regionwebb/fixtures/factories/blocks';
import { aContact } from '@regionwebb/fixtures/factories/documents';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { contactsBeside } from './contacts-beside';

const office = stored(aContact({ role: 'Kansliet' }), 'office');
const press = stored(aContact({ role: 'Pressfunktionen' }), 'press');
const web = stored(aContact({ role: 'Webbredaktionen' }), 'web');

it('leaves out whoever has a card in one of the texts, populated or not, and keeps the order', () => {
  const body = richText(heading('Kontakta oss'), contactCard({ contacts: [press, 'gone'] }));
  const governance = richText('Styrelsen bestämmer.', contactCard({ contacts: ['web'] }));
  expect(contactsBeside([web, office, press], body)).toEqual([web, office]);
  expect(contactsBeside([web, office, press], body, governance)).toEqual([office]);
});

it('is everybody where no text has a card, and nobody where there is nobody', () => {
  const body = richText(factBox({ heading: 'Fakta', body: richText('press') }));
  expect(contactsBeside([office, press], body, null, undefined, {})).toEqual([office, press]);
  expect(contactsBeside(null, body)).toEqual([]);
});
