import type { Language, Words } from './site-words';

/** Finds words of the other language in a text that is marked as Swedish or English (T19). */
export function otherLanguage(words: Words): (text: string, marked: Language) => string[] {
  const wanted: Record<Language, RegExp> = {
    sv: anyOf([...functionWords.en, ...onlyIn(words.en, words.sv)]),
    en: anyOf([...functionWords.sv, ...onlyIn(words.sv, words.en)]),
  };
  return (text, marked) => [
    ...new Set([...text.normalize('NFC').matchAll(wanted[marked])].map(([found]) => found)),
  ];
}

/** The phrases of one language that the other does not use too, as both do "Information". */
const onlyIn = (phrases: string[], other: string[]): string[] => {
  const others = other.join('\n');
  return [...new Set(phrases)].filter((phrase) => !anyOf([phrase]).test(others));
};

/** The longest first, so that whole phrases are found; no parts of words, hyphenated ones included. */
const anyOf = (phrases: string[]): RegExp => {
  const written = phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\d@./-])(${written.join('|')})(?![\\p{L}\\d@/-])`, 'giu');
};

const list = (words: string) => words.split(/\s+/);

/** Frequent words that occur in one of the languages only, and neither in French nor in street names. */
const functionWords: Words = {
  sv: list(
    `och att det som inte är på av med från för har hade var vara varit blir blev eller om oss vi ni jag han
    hon din ditt dina vår vårt våra vid när där här hur vad vem vilka vilken varför också även bara kan ska
    skulle måste får finns efter mellan utan mot genom innan över alla andra detta denna dessa sig sitt sina
    ingen inget inga mer än nu så upp ut kontoret sidan webbplatsen regionen`,
  ),
  en: list(
    `the and of with from this that these those which who what when where why how are was were been have you
    your they their our we he she his her its will would can could should about into than then there here
    after before between without any more most some such only also both each other to or if but out not
    office page site website region's`,
  ),
};
