import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Locale } from '@regionwebb/content/locales';
import type { Reader } from './read-searchable';
import type { SearchIndex } from './search-index';
import type { SearchKind } from './searchable';

/** Of a kind and language, the last changed: what fits in the memory of the process (decisions/007). */
const MOST = 10_000;
const READ_AT_ONCE = 100;
const INDEXED_AT_ONCE = 20;

/**
 * Makes an index hold what the CMS has of a kind in a language: reads what is new or changed, drops what is gone.
 * The last changed come first, so it can stop where nothing is new, if the number then agrees: what it had and
 * what is new hold all that there is, and two sets of which one holds the other are the same when they are as large.
 */
export async function syncIndex(
  { index, reader, most = MOST }: { index: SearchIndex; reader: Reader; most?: number },
  kind: SearchKind,
  locale: Locale,
): Promise<void> {
  const known = index.versions(kind);
  const { wanted, gone } = await compare({
    known,
    list: (page) => reader.list(kind, locale, page),
    // A page that is moved is not among the last changed.
    isInOrder: kind !== 'pages',
    most,
  });
  for (const id of gone) index.remove(kind, id);
  for (let start = 0; start < wanted.length; start += READ_AT_ONCE) {
    const ids = wanted.slice(start, start + READ_AT_ONCE);
    const documents = await reader.read(kind, locale, ids);
    const found = new Set(documents.map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) index.remove(kind, id);
    for (const [place, document] of documents.entries()) {
      // Visitors are answered by the same thread.
      if (place % INDEXED_AT_ONCE === 0) await nextTurn();
      index.put(document);
    }
  }
}

interface Comparison {
  known: ReadonlyMap<string, string>;
  list: (page: number) => ReturnType<Reader['list']>;
  isInOrder: boolean;
  most: number;
}

async function compare({
  known,
  list,
  isInOrder,
  most,
}: Comparison): Promise<{ wanted: string[]; gone: string[] }> {
  const seen = new Set<string>();
  const wanted = new Set<string>();
  for (let page = 1; ; page += 1) {
    const { rows, total, isLast } = await list(page);
    for (const { id, version } of rows.slice(0, most - seen.size)) {
      seen.add(id);
      if (known.get(id) !== version) wanted.add(id);
    }
    if (isLast || seen.size >= most)
      return { wanted: [...wanted], gone: [...known.keys()].filter((id) => !seen.has(id)) };
    const isNothingNew = rows.every(({ id }) => !wanted.has(id));
    const held = known.size + [...wanted].filter((id) => !known.has(id)).length;
    // Where the index does not hold all that there is, numbers tell nothing.
    if (isInOrder && isNothingNew && total < most && held === total)
      return { wanted: [...wanted], gone: [] };
  }
}
