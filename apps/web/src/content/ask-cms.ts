import { everything, tagsFor } from '@regionwebb/content/tags';
import { stringify } from 'qs-esm';
import { env } from '../env';
import { CmsRefused, CmsUnavailable } from './cms-errors';

/** The kinds of content whose changes concern an answer: slugs of collections and globals. */
export type Kinds = readonly string[];

/** Well within what a visitor waits for a page, since a page asks several questions. */
const TIMEOUT_MS = 5_000;
/** The net below the change feed, in seconds. */
const LONGEST = 3_600;

/**
 * Asks the CMS as anyone may, with no login, so that no draft can come back. The answer is kept by Next under
 * the tags of `kinds` until one of them changes. `undefined` when there is no such thing (404).
 * Throws `CmsUnavailable` and `CmsRefused`.
 */
export async function askCms(path: string, query: object, kinds: Kinds): Promise<unknown> {
  return ask(path, query, {
    cache: 'force-cache',
    next: { tags: [...tagsFor(...kinds), everything], revalidate: LONGEST },
  });
}

/** Asks the CMS for what is not published, with the site's key. The answer is kept by nobody. */
export async function askForDraft(path: string, query: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${env.CMS_KEY}` };
  return ask(`drafts/${path}`, query, { cache: 'no-store', headers });
}

async function ask(path: string, query: object, init: RequestInit): Promise<unknown> {
  const address = `${env.CMS_URL}/api/${path}?${stringify(query)}`;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await fetch(address, { ...init, signal }).catch((cause: unknown) => {
    throw new CmsUnavailable(path, { cause });
  });
  if (answer.status === 404) return undefined;
  if (answer.status >= 500 || answer.status === 429) throw new CmsUnavailable(path);
  if (!answer.ok) throw new CmsRefused(path, answer.status);
  return answer.json();
}
