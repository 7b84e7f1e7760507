import { LiveSearch } from './live-search';
import { aDocument, FakeReader } from './testing/fake-reader';

let reader: FakeReader;
let search: LiveSearch;

const privacy = aDocument({ id: 'p', kind: 'pages', title: 'Kakor', path: '/kakor' });
const harbour = aDocument({ id: 'h', kind: 'news', title: 'Göteborgs hamn', path: '/nyheter/h' });
const found = async (query: string) =>
  (await search.answer({ locale: 'sv', query })).hits.map(({ path }) => path);
const toPrivacy = { type: 'document', document: { relationTo: 'pages', value: 'p' } };
const betOn = (link: object) => ({ bestBets: [{ questions: ['GDPR', 'mina uppgifter'], link }] });

beforeEach(() => {
  reader = new FakeReader();
  reader.documents = [privacy, harbour];
  search = new LiveSearch({
    reader,
    onFailure: () => undefined,
    timeouts: { change: 50, first: 200 },
  });
});

it('finds pages by synonyms, in the first search after they were saved', async () => {
  expect(await found('gbg')).toEqual([]);
  reader.globals.searchWords = { synonyms: [{ words: ['gbg', 'göteborg'] }] };
  search.noteChange(['searchWords']);
  expect(await found('gbg')).toEqual(['/nyheter/h']);
  reader.globals.searchWords = {};
  search.noteChange(['searchWords']);
  expect(await found('gbg')).toEqual([]);
});

it.each(['gdpr', 'GDPR', 'Mina uppgifter', 'gdpr?'])(
  'puts the best bet first for %s',
  async (query) => {
    reader.globals.searchWords = betOn(toPrivacy);
    expect((await found(query))[0]).toBe('/kakor');
  },
);

it('puts a section first, and nothing twice', async () => {
  reader.globals.searchWords = {
    bestBets: [{ questions: ['hamn', 'kontakt'], link: { type: 'section', section: 'contacts' } }],
  };
  expect(await found('hamn')).toEqual(['/kontakt', '/nyheter/h']);
  expect((await found('kontakt')).filter((path) => path === '/kontakt')).toHaveLength(1);
});

it('shows no best bet that is unpublished or gone (R3)', async () => {
  reader.globals.searchWords = betOn(toPrivacy);
  expect(await found('gdpr')).toEqual(['/kakor']);
  reader.documents = [harbour];
  search.noteChange(['pages']);
  expect(await found('gdpr')).toEqual([]);
});

it.each([
  ['to a page that is destroyed', { type: 'document', document: null }],
  ['to what is no page', { type: 'document', document: { relationTo: 'users', value: 'p' } }],
  ['to no section', { type: 'section' }],
])('ignores a best bet that leads %s', async (_, link) => {
  reader.globals.searchWords = betOn(link);
  expect(await found('gdpr')).toEqual([]);
});

it('searches without them where the CMS does not have them', async () => {
  const { global } = reader;
  reader.global = (slug, locale) =>
    slug === 'searchWords' ? Promise.reject(new Error('404')) : global(slug, locale);
  expect(await found('göteborg')).toEqual(['/nyheter/h']);
});
