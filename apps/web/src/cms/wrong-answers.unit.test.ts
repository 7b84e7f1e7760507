import { jest } from '@jest/globals';
import { loadCommentForm } from '../features/comments/load-comment-form';
import { createReader } from '../search/read-searchable';
import { readQueryRedirects } from '../front/pages/query-redirects';
import { whichExist } from '../front/pages/which-exist';
import { countDocuments } from './count-documents';
import { findChoices } from './find-choices';
import { findRedirect } from './find-redirect';
import { getChrome } from './get-layout';
import { getContact } from './get-contact';
import { getDocument } from './get-document';
import { getEditions } from './get-editions';
import { keptAnswers } from './kept-answers';
import { listArticles } from './list-articles';
import { listContacts } from './list-contacts';
import { listEditions } from './list-editions';
import { listOffices } from './list-offices';
import { listPartnerships } from './list-partnerships';
import { listSubpages } from './list-subpages';
import { listTopics } from './list-topics';
import { readFile } from './read-file';

const cmsUrl = 'http://cms.invalid';
const reader = createReader(cmsUrl);
const place = { collection: 'news', locale: 'sv', name: 'a', path: '/nyheter/a' } as const;

const questions: Record<string, () => Promise<unknown>> = {
  'an article': () => getDocument('news', 'sv', { slug: 'a' }),
  'an office': () => getDocument('offices', 'sv', { slug: 'a' }),
  'a partnership': () => getDocument('partnerships', 'sv', { slug: 'a' }),
  'a page': () => getDocument('pages', 'sv', { path: 'a' }),
  'a contact': () => getContact('a', 'sv'),
  'the addresses of a document': () => getEditions('pages', 'a'),
  'the header and the footer': () => getChrome('sv'),
  'the comment form': () => loadCommentForm('sv'),
  'a list of news': () => listArticles('sv'),
  'what news can be narrowed to': () => findChoices('sv', {}),
  offices: () => listOffices('sv'),
  partnerships: () => listPartnerships('sv'),
  contacts: () => listContacts('sv'),
  topics: () => listTopics('sv'),
  subpages: () => listSubpages('sv', 'a'),
  'a redirect': () => findRedirect('/a'),
  'redirects with a query': () => readQueryRedirects(cmsUrl),
  'the map of the site': () => listEditions('news', 1, 10),
  'the number of news': () => countDocuments('news'),
  'which addresses exist': () => whichExist(cmsUrl, [place]),
  'what can be searched': () => reader.list('news'),
  'how much can be searched': () => reader.count('news'),
  'the texts to search': () => reader.read('news', 'sv', ['a']),
  'which hits are public': () => reader.whichAre('news', 'sv', ['a']),
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
  keptAnswers.expire(['everything']);
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));
});
afterEach(() => jest.restoreAllMocks());

describe.each(Object.keys(questions))('an answer of status 200 to the question for %s', (name) => {
  it.each(Object.keys(wrong))('that is %s is no answer', async (what) => {
    answer = wrong[what] ?? answer;
    // The number alone is all that is asked for.
    if (/number|how much/.test(name) && /of many|null$|anything/.test(what)) return;
    await expect(questions[name]?.()).rejects.toThrow();
  });
});

it('takes nothing for a picture that is none', async () => {
  answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
  await expect(readFile('a.jpg')).rejects.toMatchObject({ name: 'CmsUnavailable' });
});
