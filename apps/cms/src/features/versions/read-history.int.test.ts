import { createLocalReq, type Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { readHistory, readSaved } from './read-history';
import { meetWriters } from './testing/writers';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

const requestOf = async (name: 'author' | 'editor') => {
  const where = { name: { equals: name } };
  const { docs } = await payload.find({ collection: 'users', where, overrideAccess: true });
  return createLocalReq({ user: docs[0] && { ...docs[0], collection: 'users' } }, payload);
};
const history = async (id: string, { page = 1, isPublished = true } = {}) => {
  const req = await requestOf('author');
  return readHistory(req, { collection: 'news', id }, { page, isPublished });
};

it('tells of each version when, what and who, and which one is on the site', async () => {
  const id = await writers.begin('author', 'Första');
  await writers.publish(id);
  await writers.done('editor', `news/${id}`, 'PATCH', { title: 'Andra', _status: 'published' });
  await writers.write('author', id, 'Tredje');
  const { versions, pages } = await history(id);
  expect(
    versions.map(({ cause, name, role, status }) => [cause?.sv, name, role?.sv, status]),
  ).toEqual([
    ['Sparad automatiskt', 'author', 'Skribent (utkast)', 'draft'],
    ['Publicerad', 'editor', 'Redaktör (publicerar)', 'public'],
    ['Publicerad', 'editor', 'Redaktör (publicerar)', 'published'],
    ['Sparad', 'author', 'Skribent (utkast)', 'draft'],
  ]);
  expect(pages).toBe(1);
  expect(versions.map(({ previous }) => previous)).toEqual([
    ...versions.slice(1).map((version) => version.id),
    null,
  ]);
});

it('has the message of a text that was sent, and the reason of one that was returned, of its own language', async () => {
  const id = await writers.begin('author', 'Skickas');
  const step = (name: string, who: 'author' | 'editor', locale: string, data: object) =>
    writers.done(who, `workflow/news/${id}/${name}?locale=${locale}`, 'POST', data);
  await step('send', 'author', 'sv', { reason: 'Se rubriken.' });
  await writers.done('editor', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Sent' });
  await step('send', 'editor', 'en', { reason: 'See the title.' });
  await step('return', 'editor', 'sv', { reason: 'Kortare.' });
  const { versions } = await history(id, { isPublished: false });
  expect(versions.map(({ cause, message }) => [cause?.sv, message])).toEqual([
    ['Åter till skribenten', 'Kortare.'],
    ['Skickad till granskning', 'See the title.'],
    ['Sparad', null],
    ['Skickad till granskning', 'Se rubriken.'],
    ['Sparad', null],
  ]);
});

it('tells the same of versions that are asked for by id, and nothing of other documents’', async () => {
  const [id, other] = [
    await writers.begin('author', 'Första'),
    await writers.begin('author', 'En'),
  ];
  await writers.publish(id);
  const [newest, oldest] = (await history(id)).versions;
  const [foreign] = (await history(other)).versions;
  const ids = [oldest?.id ?? '', newest?.id ?? '', foreign?.id ?? '', 'aldrig-funnits'];
  const of = { collection: 'news', id } as const;
  const read = async (isPublished: boolean) =>
    readSaved(await requestOf('author'), of, { ids, isPublished });
  expect(await read(true)).toMatchObject([
    { cause: { sv: 'Sparad' }, status: 'draft' },
    { cause: { sv: 'Publicerad' }, status: 'public', name: 'editor' },
    ...[undefined, undefined],
  ]);
  expect((await read(false))[1]).toMatchObject({ status: 'published' });
});

it('says that a text was made by a machine, and the public does not see the mark (AI Act 50(4))', async () => {
  const id = await writers.begin('author', 'Med hjälp');
  await writers.done('author', `news/${id}?draft=true`, 'PATCH', { machineMade: true });
  await writers.publish(id);
  const { versions } = await history(id);
  expect(versions.map(({ isMachineMade, name }) => [isMachineMade, name])).toEqual([
    [true, 'editor'],
    [true, 'author'],
    [false, 'author'],
  ]);
  const answer = await askRest(payload, writers.people.visitor, `news/${id}`);
  expect(Object.keys(await answer.json())).not.toContain('machineMade');
});

it('shows nothing as on the site once it is unpublished', async () => {
  const id = await writers.begin('editor', 'Borta');
  await writers.publish(id);
  await writers.done('editor', `news/${id}?unpublishAllLocales=true`, 'PATCH', {
    _status: 'draft',
  });
  const { versions } = await history(id, { isPublished: false });
  expect(versions.map(({ status }) => status)).toEqual(['draft', 'published', 'draft']);
});

it('shows 25 at a time, each with the one before it', async () => {
  const id = await writers.begin('editor', 'Ofta sparad');
  for (let save = 1; save <= 26; save += 1)
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { title: `Ofta sparad, ${save}` },
      overrideAccess: true,
    });
  const [first, last] = [await history(id), await history(id, { page: 2 })];
  expect([first.versions.length, last.versions.length, first.pages]).toEqual([25, 2, 2]);
  expect(first.versions.at(-1)?.previous).toBe(last.versions[0]?.id);
  expect(last.versions.at(-1)?.previous).toBeNull();
});

it('says of a version from before names were recorded that it has none', async () => {
  const id = await writers.begin('author', 'Gammal');
  await payload.db.updateVersion({
    collection: 'news',
    id: String((await writers.versions(id))[0]?.id),
    versionData: {
      version: { title: { sv: 'Gammal' }, saved: { name: null, role: null, cause: null } },
    },
  });
  const { versions } = await history(id, { isPublished: false });
  expect(versions).toMatchObject([{ name: null, role: null, cause: null }]);
});

it('tells of a setting, which is live as soon as it is saved', async () => {
  await writers.done('editor', 'globals/commentSettings', 'POST', {});
  const req = await requestOf('editor');
  const { versions } = await readHistory(
    req,
    { global: 'commentSettings' },
    { page: 1, isPublished: true },
  );
  expect(versions[0]).toMatchObject({ name: 'editor', cause: { sv: 'Sparad' }, status: 'live' });
});
