import { functionWords } from './function-words';
import type { Language, Words } from './own-words';

/** Finds what belongs to the other language in a text that is marked as one of them (T19). */
export function otherLanguage(own: Words): (text: string, marked: Language) => string[] {
  const wanted: Record<Language, RegExp> = {
    sv: anyOf([...functionWords.en, ...onlyIn(own.en, own.sv)]),
    en: anyOf([...functionWords.sv, ...onlyIn(own.sv, own.en)]),
  };
  return (text, marked) => [
    ...new Set([...text.normalize('NFC').matchAll(wanted[marked])].map(([found]) => found)),
  ];
}

/** The phrases of one language that are not in use in the other, like "Information". */
const onlyIn = (phrases: string[], other: string[]): string[] => {
  const others = other.join('\n');
  return [...new Set(phrases)].filter((phrase) => !anyOf([phrase]).test(others));
};

/** The longest first, so that what is found is the whole phrase; never a part of a word, hyphenated ones too. */
const anyOf = (phrases: string[]): RegExp => {
  const written = phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\d@./-])(${written.join('|')})(?![\\p{L}\\d@/-])`, 'giu');
};
