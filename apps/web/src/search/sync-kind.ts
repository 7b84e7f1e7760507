import { setImmediate as nextTurn } from 'node:timers/promises';
import { locales } from '@regionwebb/content/locales';
import type { Catalogue } from './catalogue';
import type { Listed, SearchKind } from '../cms/search-source';
import type { SearchEngine } from '@regionwebb/swedish-search/search-engine';
import type { Reader, Searchable } from './searchable';

/** The last changed documents of a kind: what fits in the memory of the process (decisions/007). */
export const MOST = 10_000;
const READ_AT_ONCE = 50;
/** Some milliseconds of work; searches are answered by the same thread. */
const INDEXED_AT_ONCE = 5;

export interface Sync {
  indexes: SearchEngine<Searchable>['indexes'];
  catalogue: Catalogue;
  reader: Reader;
  most?: number;
}

/**
 * Brings the indexes up to date with the documents of a kind: reads new and changed ones, drops deleted ones. The last
 * changed come first, so that the walk can end where nothing is new. One count shows whether any were deleted; only when it
 * differs is the whole list walked through.
 */
export async function syncKind(sync: Sync, kind: SearchKind): Promise<void> {
  const { catalogue, reader, most = MOST } = sync;
  // A page that is moved is not among the last changed.
  const isInOrder = kind !== 'pages' && catalogue.size > 0 && catalogue.isTrusted;
  const isWhole = await walk(sync, kind, isInOrder);
  // Where not all have room, only those since the oldest are counted: no more than there is room for.
  const count = await reader.count(kind, catalogue.size < most ? undefined : catalogue.oldest());
  if (!isWhole && !catalogue.agreesWith(count)) await walk(sync, kind, false);
  if (isWhole || !catalogue.agreesWith(count)) catalogue.noteCount(count);
}

/** True at the end of the list, or at as many as there is room for. */
async function walk(sync: Sync, kind: SearchKind, endsEarly: boolean): Promise<boolean> {
  const { catalogue, reader, most = MOST } = sync;
  const seen = new Set<string>();
  const changed: Listed[] = [];
  let [after, isWhole, isDone]: [Listed | undefined, boolean, boolean] = [undefined, false, false];
  while (!isDone) {
    const { rows, isLast } = await reader.list(kind, after);
    const fresh = rows.slice(0, most - seen.size).filter((row) => !catalogue.has(row));
    for (const { id } of rows.slice(0, most - seen.size)) seen.add(id);
    changed.push(...fresh);
    after = rows.at(-1);
    isWhole = isLast || seen.size >= most;
    isDone = isWhole || (endsEarly && fresh.length === 0);
  }
  if (isWhole) await drop(sync, kind, catalogue.without(seen));
  for (let start = 0; start < changed.length; start += READ_AT_ONCE)
    await takeIn(sync, kind, changed.slice(start, start + READ_AT_ONCE));
  await drop(sync, kind, catalogue.beyond(most));
  return isWhole;
}

async function drop({ indexes, catalogue }: Sync, kind: SearchKind, ids: string[]): Promise<void> {
  for (const [place, id] of ids.entries()) {
    if (place % INDEXED_AT_ONCE === 0) await nextTurn();
    for (const locale of locales) indexes[locale].remove({ kind, id });
    catalogue.remove(id);
  }
}

async function takeIn({ indexes, catalogue, reader }: Sync, kind: SearchKind, changed: Listed[]) {
  const ids = changed.map(({ id }) => id);
  for (const locale of locales) {
    const documents = await reader.read(kind, locale, ids);
    const found = new Set(documents.map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) indexes[locale].remove({ kind, id });
    for (const [place, document] of documents.entries()) {
      if (place % INDEXED_AT_ONCE === 0) await nextTurn();
      indexes[locale].put(document);
    }
  }
  for (const document of changed) catalogue.add(document);
}
