import { jest } from '@jest/globals';
import { addressed } from '@regionwebb/content/paths';
import { readQueryRedirects, whichExist } from './redirects';
import { countDocuments, findRedirect, getEditions, listEditions } from './editions';
import { findChoices, listArticles, listTopics } from './news';
import { getCommentSettings, getLayout } from './globals';
import { findContact, listContacts } from './contacts';
import { CmsClient } from './client';
import { searchSource } from './search-source';
import { findDocument } from './documents';
import { responseCache } from './response-cache';
import { listOffices } from './offices';
import { listPartnerships } from './partnerships';
import { listSubpages } from './pages';

const cms = new CmsClient({ url: 'http://cms.invalid' });
const source = searchSource(cms);
const place = { collection: 'news', locale: 'sv', name: 'a', path: '/nyheter/a' } as const;

const requests: Record<string, () => Promise<unknown>> = {
  ...Object.fromEntries(
    addressed.map((collection) => [
      `a document of ${collection}`,
      () => findDocument(collection, 'sv', 'a'),
    ]),
  ),
  'a contact': () => findContact('a', 'sv'),
  'the addresses of a document': () => getEditions('pages', 'a'),
  'the header and the footer': () => getLayout('sv'),
  'the comment form': () => getCommentSettings('sv'),
  'a list of news': () => listArticles('sv'),
  'what news can be narrowed to': () => findChoices('sv', {}),
  offices: () => listOffices('sv'),
  partnerships: () => listPartnerships('sv'),
  contacts: () => listContacts('sv'),
  topics: () => listTopics('sv'),
  subpages: () => listSubpages('sv', 'a'),
  'a redirect': () => findRedirect('/a'),
  'redirects with a query': () => readQueryRedirects(cms),
  'the map of the site': () => listEditions('news', 1, 10),
  'the number of news': () => countDocuments('news'),
  'which addresses exist': () => whichExist(cms, [place]),
  'what can be searched': () => source.list('news'),
  'how much can be searched': () => source.count('news'),
  'the texts to search': () => source.read('news', 'sv', ['a']),
  'which hits are public': () => source.whichAre('news', 'sv', ['a']),
};

const wrong: Record<string, () => Response> = {
  HTML: () => new Response('<!doctype html><h1>It works!</h1>'),
  'half an answer': () => new Response('{"docs":[{"id":"1","title":"En ny'),
  'an empty object': () => Response.json({}),
  'an empty list': () => Response.json([]),
  null: () => Response.json(null),
  'a list without a count': () => Response.json({ docs: [] }),
  'an empty list of many': () => Response.json({ docs: [], totalDocs: 12, totalPages: 1 }),
  'documents that are null': () => Response.json({ docs: [null], totalDocs: 1, totalPages: 1 }),
  'documents without anything': () => Response.json({ docs: [{}], totalDocs: 1, totalPages: 1 }),
  'other types': () =>
    Response.json({ docs: [{ id: {}, slug: 5, from: 5 }], totalDocs: '1', id: 5 }),
};

let answer: () => Response;

beforeEach(() => {
  responseCache.expire(['everything']);
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));
});
afterEach(() => jest.restoreAllMocks());

describe.each(Object.keys(requests))('an answer of status 200 to the request for %s', (name) => {
  it.each(Object.keys(wrong))('that is %s is rejected', async (what) => {
    answer = wrong[what] ?? answer;
    // Only the number is requested.
    if (/number|how much/.test(name) && /of many|null$|anything/.test(what)) return;
    await expect(requests[name]?.()).rejects.toThrow();
  });
});
