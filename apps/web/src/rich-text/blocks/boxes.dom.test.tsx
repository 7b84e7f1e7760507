import {
  contactCard,
  factBox,
  figure,
  files,
  otherLanguage,
} from '@regionwebb/fixtures/factories/blocks';
import { aContact } from '@regionwebb/fixtures/factories/documents';
import { aFile, aPicture } from '@regionwebb/fixtures/factories/media';
import { foreign, heading, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { written } from '../../testing/written';

const headings = (shown: HTMLElement) =>
  [...shown.querySelectorAll('h2, h3, h4, h5, h6')].map((each) => [
    each.tagName,
    each.textContent,
    each.id,
  ]);

it('heads a box one level below the heading before it, and continues from there (1.3.1)', () => {
  const box = factBox({ heading: 'Fakta', body: richText(heading('I rutan'), 'Text.') });
  const shown = show(written([box, heading('Bakgrund', 3), box, heading('Mer', 4)]));
  expect(headings(shown)).toEqual([
    ['H2', 'Fakta', ''],
    ['H3', 'I rutan', ''],
    ['H2', 'Bakgrund', 'avsnitt-bakgrund'],
    ['H3', 'Fakta', ''],
    ['H4', 'I rutan', ''],
    ['H3', 'Mer', 'avsnitt-mer'],
  ]);
  expect(shown.querySelector('aside')?.getAttribute('aria-label')).toBe('Fakta');
});

it('a fact box has no violation that axe can find', async () => {
  show(written([factBox({ heading: 'Fakta', body: richText('Text.') })]));
  expect(await violations()).toEqual([]);
});

it('shows a picture with caption and credit, and the block’s text rather than the library’s', async () => {
  const image = aPicture({ caption: 'Kusten', longDescription: 'Allt.', credit: 'Bildbyrån' });
  const shown = show(written([figure({ image, caption: 'Utsikten från kontoret.' })]));
  expect(shown.querySelector('figcaption')?.textContent).toBe(
    'Utsikten från kontoret. Bild: Bildbyrån',
  );
  expect(shown.querySelector('details')?.textContent).toBe('Bilden beskriven i textAllt.');
  expect(await violations()).toEqual([]);
  const described = show(written([figure({ image, longDescription: 'Ett.\nTvå.' })]));
  expect(described.querySelector('figcaption')?.textContent).toBe('Kusten Bild: Bildbyrån');
  expect(
    [...described.querySelectorAll('details p')].map(({ textContent }) => textContent),
  ).toEqual(['Ett.', 'Två.']);
});

it('has neither caption nor description when nothing is written (T7)', () => {
  const shown = show(written([figure({ image: aPicture() })]));
  expect(shown.querySelector('figcaption, details')).toBeNull();
  expect(show(written([figure({ image: 'an-id', caption: 'Kusten' })])).textContent).toBe('');
});

it('lists files under their heading, and nothing when none may be read (V6, T7)', async () => {
  const shown = show(written([files({ heading: 'Dokument', files: [aFile(), 'an-id'] })]));
  expect(shown.querySelector('h2')?.textContent).toBe('Dokument');
  expect(shown.querySelectorAll('li')).toHaveLength(1);
  expect(await violations()).toEqual([]);
  expect(show(written([files({ heading: 'Dokument', files: ['an-id'] })])).textContent).toBe('');
});

it('shows contact cards in order, without those who are no longer public (V4)', async () => {
  const contacts = [stored(aContact({ role: 'Press' }), '1'), 'an-id', stored(aContact(), '2')];
  const shown = show(written([heading('Kontakt'), contactCard({ contacts })]));
  expect(headings(shown).map(([tag, text]) => [tag, text])).toEqual([
    ['H2', 'Kontakt'],
    ['H3', 'Press'],
    ['H3', 'Kansliet'],
  ]);
  expect(await violations()).toEqual([]);
});

it('marks the language of phrases and paragraphs (3.1.2)', async () => {
  const english = otherLanguage({ language: 'en', body: richText('In English.') });
  const yiddish = otherLanguage({ language: 'yi', body: richText('ברוכים') });
  const sami = ['se', 'smj', 'sma', 'fit', 'rom'] as const;
  const words = sami.map((language) => foreign(language, 'ord'));
  const shown = show(written([english, yiddish, paragraph('Ordet ', ...words, '.')]));
  expect(shown.querySelector('[lang=en]')?.textContent).toBe('In English.');
  expect(shown.querySelector('[lang=yi]')?.getAttribute('dir')).toBe('rtl');
  expect([...shown.querySelectorAll('span')].map(({ lang }) => lang)).toEqual(sami);
  expect(await violations()).toEqual([]);
});
