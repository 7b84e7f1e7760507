import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LiveSearch } from './live-search';
import { SavedSearch } from './saved-search';
import { aDocument, FakeReader } from './testing/fake-reader';

let folder: string;
let file: string;
let reader: FakeReader;
let failures: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  file = path.join(folder, 'search.jsonl');
  failures = [];
  reader = new FakeReader();
  reader.documents = [
    aDocument({ id: 'a', kind: 'news', title: 'Göteborgs hamn', text: 'Ring 031-390 06 30.' }),
    aDocument({ id: 'b', kind: 'offices', title: 'Kansliet' }),
    aDocument({ id: 'c', kind: 'partnerships', title: 'Norra huset', ends: '2019-12-31' }),
  ];
  reader.globals.searchWords = { synonyms: [{ words: ['gbg', 'göteborg'] }] };
});
afterEach(() => rm(folder, { recursive: true }));

const start = () =>
  new LiveSearch({
    reader,
    onFailure: (error) => failures.push(error),
    ...{ timeouts: { change: 50, first: 2_000 }, saved: new SavedSearch(file), saveAfter: 0 },
  });
const found = async (search: LiveSearch, query: string) =>
  (await search.answer({ locale: 'sv', query })).hits.map(({ id }) => id);
const saved = async () => {
  while (!(await readdir(folder)).includes('search.jsonl'))
    await new Promise((resolve) => setImmediate(resolve));
};
const away = new TypeError('fetch failed');

/** A search that was filled, and then one that starts while the CMS is down. */
async function startWhileAway() {
  await found(start(), 'hamn');
  await saved();
  reader.failure = away;
  return start();
}

it('searches the saved index when the site starts while the CMS is down', async () => {
  const search = await startWhileAway();
  expect(await found(search, 'hamn')).toEqual(['a']);
  expect(await found(search, 'gbg')).toEqual(['a']);
  expect(await found(search, '0313900630')).toEqual(['a']);
  expect((await found(search, 'kontakt'))[0]).toBe('section-contacts');
  expect(failures).toEqual([away]);
});

it('marks a saved partnership as ended', async () => {
  const search = await startWhileAway();
  const { hits } = await search.answer({ locale: 'sv', query: 'norra huset' });
  expect(hits).toMatchObject([{ id: 'c', hasEnded: true }]);
});

it('no longer shows deleted documents when the CMS answers again (R3)', async () => {
  const search = await startWhileAway();
  expect(await found(search, 'kansliet')).toEqual(['b']);
  reader.failure = undefined;
  reader.documents = [aDocument({ id: 'a', kind: 'news', title: 'Göteborgs hamnar' })];
  expect(await found(search, 'kansliet')).toEqual([]);
  expect(await found(search, 'hamnar')).toEqual(['a']);
});

it('skips unreadable lines, and is readable by its owner only', async () => {
  await found(start(), 'hamn');
  await saved();
  await appendFile(file, '{"locale":"sv","document":{"id":1}}\n[]\n{"loc');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  reader.failure = away;
  expect(await found(start(), 'hamn')).toEqual(['a']);
});

it('cannot answer where nothing was saved, which is an outage (503)', async () => {
  reader.failure = away;
  await expect(found(start(), 'hamn')).rejects.toMatchObject({ name: 'CmsUnavailable' });
  expect(failures).toEqual([away]);
});
