import { headers } from 'next/headers';
import { env } from '../env';
import { SEQUENCE_HEADER } from '../processes/messages';
import { askSearch, SearchUnavailable } from './ask-search';
import type { SiteSearch } from './site-search';

/** The search for the page that is being rendered. Throws `SearchUnavailable` where there is none. */
export async function searchOfRequest(): Promise<SiteSearch> {
  const { searchSocket: socket } = env;
  if (socket === undefined) throw new SearchUnavailable('The front has started no search.');
  return askSearch(socket, (await headers()).get(SEQUENCE_HEADER) ?? '0');
}
