import type { Locale } from '@regionwebb/content/locales';
import MiniSearch, { type Query, type QueryCombination } from 'minisearch';
import { Compounds } from './compounds';
import { keyOf, type SearchDocument } from './document';
import type { Expansion } from './expand-term';
import { formOf, isStopWord, termOf, wordsIn } from './terms';
import { Vocabulary } from './vocabulary';

type Field = 'title' | 'ingress' | 'text';
const fields: Field[] = ['title', 'ingress', 'text'];
const boost = { title: 4, ingress: 2 };
/** Of more documents than this with every term, only so many dated ones with a matching title are returned. */
const MANY = 500;
const ENOUGH = 100;
const narrowing: Field[][] = [['title'], ['title', 'ingress']];
/** The terms are ready: the caller has tokenised the text. */
const asTheyAre = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

/** A document that matches a query. */
export interface Scored {
  key: string;
  score: number;
  /** Its terms that match the query, and the fields that have each. */
  match: Record<string, string[]>;
}

interface Limits {
  among?: ReadonlySet<string> | undefined;
  where?: Field[];
}

/** Which documents of one language have which terms. */
export class TermIndex {
  readonly vocabulary: Vocabulary;
  readonly compounds: Compounds;
  private readonly engine: MiniSearch<SearchDocument>;
  private readonly undated = new Set<string>();
  /** The terms of the document that is being added or removed, each with its original word. */
  private terms = new Map<string, string>();

  constructor(private readonly locale: Locale) {
    this.vocabulary = new Vocabulary(locale);
    this.compounds = new Compounds(locale, this.vocabulary);
    this.engine = new MiniSearch({
      fields,
      extractField: (document, name) => document[fields.find((each) => each === name) ?? 'id'],
      tokenize: wordsIn,
      processTerm: (word, field) => this.indexed(word, field),
    });
  }

  get documentCount(): number {
    return this.engine.documentCount;
  }

  /** How many terms a document has. */
  get termCount(): number {
    return this.engine.termCount;
  }

  add(document: SearchDocument): void {
    this.terms = new Map();
    this.engine.add(keyed(document));
    for (const [term, word] of this.terms) this.vocabulary.add(term, formOf(word, this.locale));
    if (document.publishedAt === undefined) this.undated.add(keyOf(document));
  }

  /** Term by term: MiniSearch's `discard` cleans up later, and fails when something is added meanwhile. */
  remove(document: SearchDocument): void {
    this.terms = new Map();
    this.engine.remove(keyed(document));
    for (const term of this.terms.keys()) this.vocabulary.remove(term);
    this.undated.delete(keyOf(document));
  }

  /** The documents that have some term of an expansion. Not scored: scoring costs most for common terms. */
  keysOf(expansion: Expansion, { among, where = fields }: Limits = {}): Set<string> {
    const keys = new Set<string>();
    const boostDocument = (key: unknown): number => {
      if (typeof key === 'string' && (among === undefined || among.has(key))) keys.add(key);
      return 0;
    };
    this.engine.search(queryOf(expansion, where), { ...asTheyAre, boostDocument });
    return keys;
  }

  /** The documents that have some term of each expansion, the rarest first. */
  keysOfEach(expansions: readonly Expansion[]): Set<string> {
    const ordered = [...expansions].sort((one, other) => this.usesOf(one) - this.usesOf(other));
    const keys = this.keysWithAll(ordered, {});
    for (const where of keys.size > MANY ? narrowing : []) {
      const narrowed = this.keysWithAll(ordered, { among: keys, where });
      if (narrowed.size < ENOUGH) continue;
      return new Set([...narrowed, ...[...keys].filter((key) => this.undated.has(key))]);
    }
    return keys;
  }

  /** The matches of some documents for any of the expansions, weighted highest in titles. */
  score(expansions: readonly Expansion[], among: ReadonlySet<string>): Scored[] {
    const boostDocument = (key: unknown) => (typeof key === 'string' && among.has(key) ? 1 : 0);
    const queries = expansions.map((each) => queryOf(each, fields));
    return this.engine
      .search({ queries }, { ...asTheyAre, boost, boostDocument })
      .map(({ id, score, queryTerms, match }) => ({
        key: String(id),
        // MiniSearch multiplies by their number: a word counts once, in however many compounds it occurs.
        score: score / queryTerms.length,
        match,
      }));
  }

  private keysWithAll([first, ...others]: readonly Expansion[], limits: Limits): Set<string> {
    let keys = first ? this.keysOf(first, limits) : new Set<string>();
    for (const expansion of others)
      if (keys.size > 0) keys = this.keysOf(expansion, { ...limits, among: keys });
    return keys;
  }

  private usesOf({ everywhere }: Expansion): number {
    return [...everywhere.keys()].reduce((sum, term) => sum + this.vocabulary.count(term), 0);
  }

  /** Stop words are kept in titles, so that "Om oss" can be found. */
  private indexed(word: string, field: string | undefined): string {
    if (field !== 'title' && isStopWord(word, this.locale)) return '';
    const term = termOf(word, this.locale);
    this.terms.set(term, this.terms.get(term) ?? word);
    return term;
  }
}

const keyed = (document: SearchDocument): SearchDocument => ({ ...document, id: keyOf(document) });

function queryOf({ everywhere, telling }: Expansion, where: Field[]): Query {
  const query = (terms: Expansion['everywhere'], names: Field[]): QueryCombination => ({
    fields: names,
    queries: [...terms.keys()],
    boostTerm: (term) => terms.get(term) ?? 1,
  });
  if (!telling) return query(everywhere, where);
  const narrow = where.filter((field) => field !== 'text');
  return { queries: [query(everywhere, where), query(telling, narrow)] };
}
