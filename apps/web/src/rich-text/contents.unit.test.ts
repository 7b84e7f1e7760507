import { contactCard, factBox, figure, timeline } from '@regionwebb/fixtures/factories/blocks';
import { aContact } from '@regionwebb/fixtures/factories/documents';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { contactsBeside, leadBlockOf, picturesIn } from './contents';

const [one, other] = [aPicture({ id: 'one' }), aPicture({ id: 'other' })];
const paragraphs = (count: number) => Array.from({ length: count }, () => 'Ett stycke.');

it('finds the pictures of figures and timelines, but none that are not public', () => {
  const text = richText(
    'Text.',
    figure({ image: one }),
    figure({ image: 'not-readable' }),
    timeline({ phases: [], image: other }),
  );
  expect(picturesIn(text)).toEqual(['one', 'other']);
  expect([picturesIn(null), picturesIn(undefined), picturesIn({ root: null })]).toEqual([
    [],
    [],
    [],
  ]);
});

it('finds the block with the first picture, where it is visible without scrolling', () => {
  expect(leadBlockOf(richText(...paragraphs(7), figure({ image: one })))).toBeDefined();
  expect(leadBlockOf(richText(...paragraphs(8), figure({ image: one })))).toBeUndefined();
});

const office = stored(aContact({ role: 'Kansliet' }), 'office');
const press = stored(aContact({ role: 'Pressfunktionen' }), 'press');
const web = stored(aContact({ role: 'Webbredaktionen' }), 'web');

it('leaves out contacts with a card in one of the texts, populated or not, and keeps the order', () => {
  const body = richText(heading('Kontakta oss'), contactCard({ contacts: [press, 'gone'] }));
  const governance = richText('Styrelsen bestämmer.', contactCard({ contacts: ['web'] }));
  expect(contactsBeside([web, office, press], body)).toEqual([web, office]);
  expect(contactsBeside([web, office, press], body, governance)).toEqual([office]);
});

it('returns all contacts where no text has a card, and none where there are none', () => {
  const body = richText(factBox({ heading: 'Fakta', body: richText('press') }));
  expect(contactsBeside([office, press], body, null, undefined, {})).toEqual([office, press]);
  expect(contactsBeside(null, body)).toEqual([]);
});
