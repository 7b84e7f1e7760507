import type { Locale } from '@regionwebb/content/locales';
import { termOf, wordsIn } from './terms';

/** The most variants of a query: each costs as much as the query itself. */
const MOST_WAYS = 6;

/** A word or phrase by its terms, and its synonyms. */
interface Phrase {
  terms: string[];
  others: readonly string[];
}

/** Synonyms in one language: what visitors call the labels of facts, and groups that editors add. */
export class Synonyms {
  /** By the first term of the phrase. */
  private readonly phrases = new Map<string, Phrase[]>();

  constructor(
    private readonly locale: Locale,
    groups: readonly (readonly string[])[] = [],
  ) {
    for (const group of groups)
      for (const phrase of group)
        this.add(
          phrase,
          group.filter((each) => each !== phrase),
        );
    // One way only: a search for opening hours should not find everything that opens.
    for (const [label = '', ...others] of labelSynonyms[locale])
      for (const other of others) this.add(other, [label]);
  }

  /** A query as typed, then with one word or phrase after the other replaced by a synonym. */
  waysOf(query: string): string[] {
    const words = wordsIn(query);
    const terms = this.termsOf(query);
    const ways = new Set([query]);
    for (const [at, term] of terms.entries())
      for (const { terms: phrase, others } of this.phrases.get(term) ?? []) {
        if (!phrase.every((each, place) => terms[at + place] === each)) continue;
        const [before, after] = [words.slice(0, at), words.slice(at + phrase.length)];
        for (const other of others)
          if (ways.size < MOST_WAYS) ways.add([...before, other, ...after].join(' '));
      }
    return [...ways];
  }

  private add(phrase: string, others: readonly string[]): void {
    const terms = this.termsOf(phrase);
    const [first] = terms;
    if (first !== undefined)
      this.phrases.set(first, [...(this.phrases.get(first) ?? []), { terms, others }]);
  }

  private termsOf(phrase: string): string[] {
    return wordsIn(phrase).map((word) => termOf(word, this.locale));
  }
}

/** What visitors call the labels of facts: the label first. */
const labelSynonyms: Record<Locale, string[][]> = {
  sv: [
    ['telefon', 'telefonnummer', 'tfn', 'telnr', 'nummer', 'ringa'],
    ['e-post', 'epost', 'mejl', 'mail', 'mejladress', 'e-postadress', 'epostadress'],
    ['öppettider', 'öppet', 'öppettid', 'öppnar', 'stänger'],
    ['besöksadress', 'adress', 'adressen', 'hitta hit', 'vägbeskrivning'],
    ['postadress', 'brev'],
    ['organisationsnummer', 'orgnr', 'org nr', 'orgnummer'],
    ['tillgänglighetsredogörelse', 'tillgänglighet'],
    ['kommentera', 'synpunkter', 'synpunkt', 'feedback', 'tyck till'],
    ['kakor', 'cookies'],
    ['nyheter', 'pressmeddelanden', 'aktuellt'],
  ],
  en: [
    ['phone', 'telephone', 'phone number', 'call'],
    ['e-mail', 'email', 'mail'],
    ['opening hours', 'open', 'hours', 'office hours'],
    ['visiting address', 'address', 'location', 'directions'],
    ['comment', 'feedback', 'complaint'],
    ['news', 'press releases'],
  ],
};
