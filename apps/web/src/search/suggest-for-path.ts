import type { Locale } from '@regionwebb/content/locales';
import { siteSearch, type Hit } from './site-search';
import { wordsIn } from './terms';

const MOST = 3;
const LONGEST = 200;

/** A few pages that an unknown address may have meant, by the words in it; none rather than an error. */
export async function suggestForPath(path: string, locale: Locale): Promise<Hit[]> {
  const query = wordsOf(path);
  if (query === '') return [];
  try {
    return (await siteSearch().answer({ locale, query, limit: MOST })).hits;
  } catch {
    return [];
  }
}

/** The words of the last part of an address, which says most; without numbers and endings of files. */
export function wordsOf(path: string): string {
  const names = decoded(path.slice(0, LONGEST))
    .split('/')
    .filter((name) => name !== '');
  const last = (names.at(-1) ?? '').replace(/\.\w{1,5}$/, '');
  return wordsIn(last)
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
