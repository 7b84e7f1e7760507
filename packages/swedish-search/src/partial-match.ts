import { nearly } from './expand-term';
import type { Scored, TermIndex } from './term-index';

/** The share of a query's weight that a document must match. */
const LEAST = 0.5;
/** A word in the title weighs more: a query with a page's name and one more word means that page. */
const IN_TITLE = 1.25;
const IN_TEXT = 0.95;

/** The documents with most of a query's words, where none has them all; none rather than unrelated ones. */
export function findPartly(index: TermIndex, terms: readonly string[]): Scored[] {
  if (terms.length < 2) return [];
  const parts = terms.map((term) => partOf(index, term));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const answered = new Map<string, number>();
  for (const { keys, titled, weight } of parts)
    for (const key of keys) {
      const share = (weight * (titled.has(key) ? IN_TITLE : IN_TEXT)) / total;
      answered.set(key, (answered.get(key) ?? 0) + share);
    }
  const among = new Set([...answered].flatMap(([key, share]) => (share >= LEAST ? [key] : [])));
  if (among.size === 0) return [];
  return index
    .score(
      parts.map(({ expansion }) => expansion),
      among,
    )
    .map((found) => ({ ...found, score: found.score * (answered.get(found.key) ?? 0) ** 2 }));
}

/** Which documents have a query term, and its weight: higher the rarer it is. */
function partOf(index: TermIndex, term: string) {
  const expansion = nearly(index, term);
  const keys = index.keysOf(expansion);
  const titled = index.keysOf(expansion, { among: keys, where: ['title'] });
  return {
    ...{ expansion, keys, titled },
    weight: Math.log(1 + index.documentCount / Math.max(1, keys.size)),
  };
}
