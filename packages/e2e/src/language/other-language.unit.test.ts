import { otherLanguage } from './other-language';
import { siteWords } from './site-words';

const words = siteWords();

describe('the words of the site', () => {
  it.each([
    ['sv', 'Hoppa till innehåll'],
    ['sv', 'Läs vidare'],
    ['sv', 'Lyssna'],
    ['sv', 'Huvudmän'],
    ['sv', 'Sidan finns inte'],
    ['sv', 'helt förenlig'],
    ['en', 'Skip to content'],
    ['en', 'Read on'],
    ['en', 'Share this page'],
    ['en', 'no more than'],
    ['en', 'There is no such page'],
    ['en', 'fully compliant'],
  ] as const)('in %s have %j', (language, phrase) => {
    expect(words[language]).toContain(phrase);
    expect(words[language === 'sv' ? 'en' : 'sv']).not.toContain(phrase);
  });
});

it('words that visitors search for are not among the messages', () => {
  expect(words.sv).not.toContain('cookies');
});

describe('what belongs to the other language (T19)', () => {
  const find = otherLanguage(words);

  it.each([
    ['Publicerad 3 mars. Skip to content', 'sv', ['Skip to content']],
    ['Läs mer om the region', 'sv', ['the']],
    ['Skriv no more than 12 tecken', 'sv', ['no more than']],
    ['The pages are here. Läs\u00a0vidare', 'en', ['Läs\u00a0vidare']],
    ['Press Kontakt to write', 'en', ['Kontakt']],
  ] as const)('is found in %j, marked as %s', (text, marked, found) =>
    expect(find(text, marked)).toEqual(found),
  );

  it.each([
    ['Information om Jönköping University och Nordic House, kontakt@region.example', 'sv'],
    ['Period, text, arena: andas, theater, hand-of, www.the-site.example/about', 'sv'],
    ['Rue du Luxembourg 3, Västra Trädgårdsgatan 15, Exempelregionen, ovary, kanon', 'en'],
  ] as const)('is not seen in %j, marked as %s', (text, marked) =>
    expect(find(text, marked)).toEqual([]),
  );
});
