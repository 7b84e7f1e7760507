import type { Locale } from '@regionwebb/content/locales';
import { fold, formOf } from './terms';
import { Vocabulary } from './vocabulary';

const LONGEST = 200;
const MOST_NAMES = 12;
/** Below this length, a letter more or less makes a different name. */
const SHORTEST_NEAR = 4;
const TWO_EDITS_FROM = 8;

/** The addresses of an index, by their last segment and in full. */
export class Addresses {
  private readonly byName = new Map<string, readonly string[]>();
  private readonly byPath = new Map<string, string>();
  private readonly names: Vocabulary;

  constructor(locale: Locale) {
    this.names = new Vocabulary(locale);
  }

  put(key: string, path: string): void {
    const names = namesIn(path);
    const last = names.at(-1);
    // A contact has no page: its address is that of the list.
    if (last === undefined || path.includes('#')) return;
    this.names.add(last, last);
    this.byName.set(last, [...this.named(last), key]);
    this.byPath.set(names.join('/'), key);
  }

  remove(key: string, path: string): void {
    const names = namesIn(path);
    const last = names.at(-1);
    if (last === undefined || path.includes('#')) return;
    this.names.remove(last);
    const others = this.named(last).filter((each) => each !== key);
    if (others.length > 0) this.byName.set(last, others);
    else this.byName.delete(last);
    this.byPath.delete(names.join('/'));
  }

  /** The document at an address. */
  at(names: readonly string[]): string | undefined {
    return this.byPath.get(names.join('/'));
  }

  /** The documents whose address ends with a segment. */
  named(name: string): readonly string[] {
    return this.byName.get(name) ?? [];
  }

  /** The same for a segment with one or two wrong letters, the nearest first. */
  nearlyNamed(name: string): string[] {
    if (name.length < SHORTEST_NEAR || name.length > LONGEST) return [];
    const near = this.names.near(name, name.length < TWO_EDITS_FROM ? 1 : 2);
    return near.flatMap(({ term }) => this.named(term));
  }
}

/** The segments of a path after the language, normalised for comparison: no case, diacritics or file extension. */
export function namesIn(path: string): string[] {
  const [plain = ''] = decoded(path.slice(0, LONGEST)).split(/[?#]/);
  const names = plain.split('/').filter((name) => name !== '');
  return (names[0] === 'en' ? names.slice(1) : names).slice(0, MOST_NAMES).map(nameOf);
}

const nameOf = (name: string): string => fold(formOf(name, 'sv')).replace(/\.\w{1,5}$/, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
