import type { Locale } from '@regionwebb/content/locales';
import { namesIn } from './addresses';
import { keyOf, type SearchDocument } from './document';
import type { SearchEngine } from './search-engine';
import type { SearchIndex } from './search-index';
import { fold, formOf, isStopWord, termOf, wordsIn } from './terms';

const MOST = 3;
/** The share of an address's weight that must be in the title of a suggestion. */
const LEAST_IN_TITLE = 0.6;
/** How many times as long a title's word that contains the segment may be: `goteborg`, but not `admin`. */
const LONGEST_SHARE = 2.2;

/**
 * Pages that an unknown address may have meant, likeliest first: the same or nearly the same name elsewhere; a title with
 * its words; and the page above it. None rather than unrelated ones.
 */
export function suggestPages<Doc extends SearchDocument>(
  engine: SearchEngine<Doc>,
  path: string,
  locale: Locale,
): Doc[] {
  const { indexes } = engine;
  const names = namesIn(path);
  const bets = engine.bestBetsFor(names.at(-1) ?? '', locale);
  const near = likely(indexes[locale], names, locale);
  const other = locale === 'sv' ? 'en' : 'sv';
  const translated =
    near.length > 0 ? [] : indexes[locale].all(likely(indexes[other], names, other).map(keyOf));
  return [...new Set([...bets, ...near, ...translated, ...above(indexes[locale], names)])].slice(
    0,
    MOST,
  );
}

function likely<Doc extends SearchDocument>(
  index: SearchIndex<Doc>,
  names: string[],
  locale: Locale,
): Doc[] {
  const last = names.at(-1);
  if (last === undefined) return [];
  const { addresses } = index;
  const named = index.all([...addresses.named(last), ...addresses.nearlyNamed(last)]);
  return [...named, ...calledBy(index, last, locale)];
}

/** Documents with the words of a segment in their title, as words or as most of a longer one. */
function calledBy<Doc extends SearchDocument>(
  index: SearchIndex<Doc>,
  name: string,
  locale: Locale,
): Doc[] {
  const words = wordsIn(name).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return [];
  const telling = words.filter((word) => !isStopWord(word, locale));
  const saying = telling.length > 0 ? telling : words;
  const isThere = (title: string) => (word: string) => {
    const term = fold(termOf(word, locale));
    return wordsIn(title).some(
      (each) =>
        fold(formOf(each, locale)).includes(term) && each.length <= LONGEST_SHARE * word.length,
    );
  };
  const share = ({ title }: Doc) => saying.filter(isThere(title)).length / saying.length;
  return index
    .find(words.join(' '))
    .matches.slice(0, MOST)
    .flatMap(({ document }) => (share(document) >= LEAST_IN_TITLE ? [document] : []));
}

/** The nearest existing page above, also for a misspelt segment; never the start page, which is linked to anyway. */
function above<Doc extends SearchDocument>(index: SearchIndex<Doc>, names: string[]): Doc[] {
  for (let length = names.length - 1; length > 0; length -= 1) {
    const key = index.addresses.at(names.slice(0, length));
    if (key !== undefined) return index.all([key]);
  }
  const [first] = names.length > 1 ? names : [];
  return first === undefined ? [] : index.all(index.addresses.nearlyNamed(first)).slice(0, 1);
}
