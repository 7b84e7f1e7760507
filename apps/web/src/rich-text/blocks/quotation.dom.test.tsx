import { quotation } from '@regionwebb/fixtures/factories/blocks';
import { show, violations } from '../../testing/show';
import { written } from '../../testing/written';

const quoted = (fields: Parameters<typeof quotation>[0], locale: 'sv' | 'en' = 'sv') =>
  show(written([quotation(fields)], { locale }), locale);
const lines = (shown: HTMLElement) =>
  [...shown.querySelectorAll('blockquote p')].map(({ textContent }) => textContent);

it('begins with a talstreck and a fixed space, and names the speaker (T8, T11)', async () => {
  const shown = quoted({ text: 'Det behövs.', speaker: 'Kansliet', title: 'Exempelregionen' });
  expect(lines(shown)).toEqual(['–\u00A0Det behövs.']);
  expect(shown.querySelector('figure > figcaption')?.textContent).toBe('Kansliet, Exempelregionen');
  expect(await violations()).toEqual([]);
});

it('has one talstreck for any number of paragraphs', () =>
  expect(lines(quoted({ text: 'Det behövs.\n\nNu börjar vi.\n' }))).toEqual([
    '–\u00A0Det behövs.',
    'Nu börjar vi.',
  ]));

it('does not combine talstreck with quotation marks (T9)', () => {
  expect(lines(quoted({ text: '”Det behövs.”' }))).toEqual(['–\u00A0Det behövs.']);
  expect(lines(quoted({ text: '”Ja.”\n”Nu.”' }))).toEqual(['–\u00A0Ja.', 'Nu.']);
  expect(lines(quoted({ text: '”Ja.\nNu.”' }))).toEqual(['–\u00A0Ja.', 'Nu.']);
  expect(lines(quoted({ text: '”Ja”, sade hon, och ”nej”' }))).toEqual([
    '–\u00A0”Ja”, sade hon, och ”nej”',
  ]);
});

it('follows English typography on English pages (T19)', () =>
  expect(lines(quoted({ text: 'We need it.\nNow we begin.' }, 'en'))).toEqual([
    '“We need it.',
    'Now we begin.”',
  ]));

it('has no caption without a speaker, and is nothing without text (T7)', () => {
  expect(
    quoted({ text: 'Det behövs.', speaker: '', title: null }).querySelector('figcaption'),
  ).toBeNull();
  expect(quoted({ text: ' ', speaker: 'Kansliet' }).innerHTML).toBe(
    '<div class="rich-text"></div>',
  );
});
