import { show } from '../testing/show';
import { Message } from './message';

const message = { id: '1', heading: 'Kontoret är stängt', text: 'Ring oss.', lang: 'sv' } as const;

it.each([
  ['information', 'sv', 'Information'],
  ['warning', 'sv', 'Varning'],
  ['crisis', 'sv', 'Viktigt meddelande'],
  ['crisis', 'en', 'Important message'],
] as const)(
  'gives the severity of a message (%s, %s) in words too (1.4.1)',
  (level, locale, words) => {
    const shown = show(<Message locale={locale} message={{ ...message, level }} />, locale);
    expect([...shown.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      words,
      'Kontoret är stängt',
      'Ring oss.',
    ]);
  },
);

it('marks Swedish text as such where there is no other (3.1.2)', () => {
  const shown = show(<Message locale="en" message={{ ...message, level: 'crisis' }} />, 'en');
  const marked = [...shown.querySelectorAll('[lang=sv]')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['Kontoret är stängt', 'Ring oss.']);
});
