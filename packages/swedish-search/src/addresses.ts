import SearchableMap from 'minisearch/SearchableMap';
import { formOf, unmarkedOf } from './terms';

const LONGEST = 200;
const MOST_NAMES = 12;
/** Of a shorter name, a letter more or less makes another name. */
const SHORTEST_NEAR = 4;
const TWO_EDITS_FROM = 8;

/** The addresses of an index, by their last name and as a whole. */
export class Addresses {
  private readonly byName = new SearchableMap<readonly string[]>();
  private readonly byPath = new Map<string, string>();

  put(key: string, path: string): void {
    const names = namesIn(path);
    const last = names.at(-1);
    // A card on the list of contacts has no address of its own.
    if (last === undefined || path.includes('#')) return;
    this.byName.update(last, (others = []) => [...others, key]);
    this.byPath.set(names.join('/'), key);
  }

  remove(key: string, path: string): void {
    const names = namesIn(path);
    const last = names.at(-1);
    if (last === undefined || path.includes('#')) return;
    const others = (this.byName.get(last) ?? []).filter((each) => each !== key);
    if (others.length > 0) this.byName.set(last, others);
    else this.byName.delete(last);
    this.byPath.delete(names.join('/'));
  }

  /** The document at an address. */
  at(names: readonly string[]): string | undefined {
    return this.byPath.get(names.join('/'));
  }

  /** The documents whose address ends with a name. */
  named(name: string): readonly string[] {
    return this.byName.get(name) ?? [];
  }

  /** The same for a name with a letter or two wrong, the nearest first. The first letter is hardly ever wrong. */
  nearlyNamed(name: string): string[] {
    if (name.length < SHORTEST_NEAR || name.length > LONGEST) return [];
    const turned = turnedOf(name).flatMap((each) => this.named(each));
    const edits = name.length < TWO_EDITS_FROM ? 1 : 2;
    const near = [...this.byName.fuzzyGet(name, edits)]
      .filter(([each]) => each.charAt(0) === name.charAt(0))
      .sort(([, [, one]], [, [, other]]) => one - other);
    return [...turned, ...near.flatMap(([, [keys]]) => keys)];
  }
}

/** The names in a path after the language, as they are compared: without case, marks and the ending of a file. */
export function namesIn(path: string): string[] {
  const [plain = ''] = decoded(path.slice(0, LONGEST)).split(/[?#]/);
  const names = plain.split('/').filter((name) => name !== '');
  return (names[0] === 'en' ? names.slice(1) : names).slice(0, MOST_NAMES).map(nameOf);
}

const nameOf = (name: string): string => unmarkedOf(formOf(name, 'sv')).replace(/\.\w{1,5}$/, '');

/** Two neighbours the other way round are one mistake. */
const turnedOf = (name: string): string[] =>
  Array.from(
    { length: Math.max(0, name.length - 2) },
    (_, at) =>
      `${name.slice(0, at + 1)}${name.charAt(at + 2)}${name.charAt(at + 1)}${name.slice(at + 3)}`,
  );

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
