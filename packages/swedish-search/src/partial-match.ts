import { nearly } from './expand-term';
import type { Scored, TermIndex } from './term-index';

/** So much of what a question says must a document answer. */
const LEAST = 0.5;
/** Who writes a page's name and a word that it lacks means the page; who shares one word with its text does not. */
const IN_TITLE = 1.25;
const IN_TEXT = 0.95;

/** The documents with most of what a question says, where none has all of it; none rather than unrelated ones. */
export function findPartly(index: TermIndex, terms: readonly string[]): Scored[] {
  if (terms.length < 2) return [];
  const parts = terms.map((term) => partOf(index, term));
  const said = parts.reduce((sum, { says }) => sum + says, 0);
  const answered = new Map<string, number>();
  for (const { keys, titled, says } of parts)
    for (const key of keys) {
      const share = (says * (titled.has(key) ? IN_TITLE : IN_TEXT)) / said;
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

/** Which documents have a term of a question, and how much it says: the more the fewer they are. */
function partOf(index: TermIndex, term: string) {
  const expansion = nearly(index, term);
  const keys = index.keysOf(expansion);
  const titled = index.keysOf(expansion, { among: keys, where: ['title'] });
  return {
    ...{ expansion, keys, titled },
    says: Math.log(1 + index.documentCount / Math.max(1, keys.size)),
  };
}
