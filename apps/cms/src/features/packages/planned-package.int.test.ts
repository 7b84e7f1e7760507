import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { messageOf } from '../workflow/testing/reviews';
import { meetPackagers } from './testing/packages';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetPackagers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetPackagers(payload);
});
afterEach(async () => {
  await payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true });
  await people.leave();
});
afterAll(() => close());

const SOON = new Date(Date.now() + 3_600_000).toISOString();

/** A planned package of some texts. */
const planned = async (texts: Parameters<typeof people.pack>[0], publishAt = SOON) => {
  await people.leave();
  const id = await people.pack(texts, { publishAt });
  await people.stepTaken('editor', id, 'plan');
  return id;
};
/** Runs the jobs as if the time of all of them had come. */
const runJobs = async () => {
  await payload.update({
    collection: 'payload-jobs',
    where: {},
    data: { waitUntil: new Date(Date.now() - 1000).toISOString() },
    overrideAccess: true,
  });
  await payload.jobs.run({ silent: true, overrideAccess: true });
};
const failuresOf = async (id: string) => {
  const where = { document: { equals: id } };
  const found = { collection: 'notifications', where, overrideAccess: true } as const;
  const { docs } = await payload.find(found);
  return docs.map(({ kind, recipient, text }) => [kind, recipient, text]);
};
const editorsId = () => people.people.editor.user?.id ?? '';
const causesOf = async (id: string) => (await people.record(id)).map(([, , , cause]) => cause);

describe('a planned package', () => {
  it('is published at its time, as a job, in the name of whoever planned it', async () => {
    const ids = await people.drafts('Ett', 'Två');
    const id = await planned(ids.map((each) => ({ id: each })));
    expect(await people.stored(id)).toMatchObject({ state: 'planned', plannedName: 'editor' });
    expect(await people.published(ids)).toEqual([false, false]);
    await runJobs();
    expect(await people.published(ids)).toEqual([true, true]);
    expect((await people.record(ids[0] ?? '')).at(-1)).toEqual([
      'Ett',
      'published',
      'editor',
      'job',
    ]);
    expect((await people.stored(id)).state).toBe('published');
  });

  it('is published in both languages, with pages below pages that get a new address', async () => {
    const [article = ''] = await people.drafts('Svenska');
    await people.done('author', `news/${article}?draft=true&locale=en`, 'PATCH', {
      title: 'English',
    });
    const page = async (data: object) => {
      const body = await people.done('author', 'pages?draft=true', 'POST', data);
      return String(propertyOf(propertyOf(body, 'doc'), 'id'));
    };
    const above = await page({ title: 'Ovan' });
    const below = await page({ title: 'Under', parent: above });
    await people.leave();
    await people.done('editor', `pages/${above}`, 'PATCH', { _status: 'published' });
    await people.done('author', `pages/${above}?draft=true`, 'PATCH', { slug: 'annan-plats' });
    const id = await planned([
      { id: below, collection: 'pages' },
      { id: article },
      { id: above, collection: 'pages' },
      { id: article, language: 'en' },
    ]);
    await runJobs();
    expect([(await people.stored(id)).state, (await people.stored(id)).reason]).toEqual([
      'published',
      null,
    ]);
    const { body } = await people.send('visitor', `pages/${below}`, 'GET');
    expect(propertyOf(body, 'path')).toBe('annan-plats/under');
    const english = await people.send('visitor', `news/${article}?locale=en`, 'GET');
    expect(propertyOf(english.body, 'title')).toBe('English');
  });

  it('comes about once, although its job runs twice', async () => {
    const [article = ''] = await people.drafts('Två gånger');
    const id = await planned([{ id: article }]);
    const input = { document: id, at: SOON, by: editorsId() };
    await payload.jobs.queue({ task: 'publishPackage', input, overrideAccess: true });
    await runJobs();
    expect((await causesOf(article)).filter((cause) => cause === 'job')).toHaveLength(1);
    expect((await people.stored(id)).state).toBe('published');
  });

  it('does not come about when a text is changed: the package says which, and its planner is notified', async () => {
    const ids = await people.drafts('Ett', 'Två');
    const id = await planned(ids.map((each) => ({ id: each })));
    await people.write('author', ids[1] ?? '', 'Två, ändrad');
    const { items, reason, state } = await people.stored(id);
    expect([state, reason]).toEqual(['open', expect.stringContaining('”Två, ändrad” (svenska)')]);
    expect(items.map(({ cancelled }) => cancelled)).toEqual([
      null,
      expect.stringContaining('author ändrade'),
    ]);
    expect(await failuresOf(id)).toEqual([['failed', editorsId(), reason]]);
    await runJobs();
    expect(await people.published(ids)).toEqual([false, false]);
  });

  it('fails as a whole when a text is refused, says which, and can be published afterwards', async () => {
    const ids = await people.drafts('Ett', 'Två');
    const id = await planned(ids.map((each) => ({ id: each })));
    const newest = (await people.versions(ids[1] ?? '')).at(-1);
    const where = { id: { equals: newest?.id } };
    const { docs } = await payload.db.findVersions({ collection: 'news', where });
    const write = (title: object) =>
      payload.db.updateVersion({
        collection: 'news',
        id: newest?.id ?? '',
        versionData: { ...docs[0], version: { ...docs[0]?.version, title } },
      });
    await write({ sv: 'Ändrad vid sidan om' });
    await runJobs();
    expect(await people.published(ids)).toEqual([false, false]);
    const { state, reason } = await people.stored(id);
    expect([state, reason]).toEqual(['failed', expect.stringContaining('”Ändrad vid sidan om”')]);
    expect(await failuresOf(id)).toEqual([['failed', editorsId(), reason]]);
    await write({ sv: 'Två' });
    await people.stepTaken('editor', id, 'publish');
    expect(await people.published(ids)).toEqual([true, true]);
  });

  it('fails when whoever planned it has no account any more, of which the others are notified', async () => {
    const [article = ''] = await people.drafts('Efterlämnad');
    const id = await planned([{ id: article }]);
    const gone = { plannedBy: 'gone', approvedBy: 'gone' };
    await payload.db.updateOne({ collection: 'packages', id, data: gone });
    const input = { document: id, at: SOON, by: 'gone' };
    await payload.update({ collection: 'payload-jobs', where: {}, data: { input } });
    await runJobs();
    expect((await people.stored(id)).state).toBe('failed');
    expect(await failuresOf(id)).toHaveLength(2);
  });

  it('fails when whoever planned it may not publish any more', async () => {
    const [article = ''] = await people.drafts('Ny roll');
    const id = await planned([{ id: article }]);
    const role = (to: 'author' | 'editor') =>
      payload.update({
        collection: 'users',
        id: editorsId(),
        data: { role: to },
        overrideAccess: true,
      });
    await role('author');
    await runJobs();
    await role('editor');
    expect(await people.published([article])).toEqual([false]);
    expect((await people.stored(id)).state).toBe('failed');
  });

  it('is tried again after a failure of the database, and only then', async () => {
    const [article = ''] = await people.drafts('Databasen');
    const id = await planned([{ id: article }]);
    const { createVersion } = payload.db;
    payload.db.createVersion = () => Promise.reject(new Error('The disk is full.'));
    await runJobs();
    payload.db.createVersion = createVersion;
    expect((await people.stored(id)).state).toBe('planned');
    await runJobs();
    expect(await people.published([article])).toEqual([true]);
  });

  it('does not come about when its plan is removed, or the package', async () => {
    const ids = await people.drafts('Borttagen plan', 'Borttaget paket');
    const [first, second] = [
      await planned([{ id: ids[0] ?? '' }]),
      await planned([{ id: ids[1] ?? '' }]),
    ];
    await people.stepTaken('editor', first, 'unplan');
    expect((await people.step('editor', first, 'unplan')).status).toBe(409);
    await people.done('editor', `packages/${second}`, 'DELETE');
    await runJobs();
    expect(await people.published(ids)).toEqual([false, false]);
    await people.stepTaken('editor', first, 'publish', {});
  });

  it('keeps its texts and its time until the plan is removed', async () => {
    const ids = await people.drafts('Ett', 'Två');
    const id = await planned([{ id: ids[0] ?? '' }]);
    const items = [{ document: { relationTo: 'news', value: ids[1] }, language: 'sv' }];
    for (const data of [{ items }, { publishAt: null }])
      expect((await people.send('editor', `packages/${id}`, 'PATCH', data)).status).toBe(409);
    await people.done('editor', `packages/${id}`, 'PATCH', { title: 'Nytt namn' });
    expect((await people.step('editor', id, 'publish')).status).toBe(409);
    expect((await people.stored(id)).items[0]?.hash).not.toBeNull();
  });

  it('is in the work list under its name while it is planned, and not afterwards', async () => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const listed = async () => {
      const { docs } = await payload.db.find({
        collection: 'work-items',
        where: { and: [{ about: { equals: 'packages' } }, { state: { equals: 'planned' } }] },
        pagination: false,
      });
      return docs.map((item) => propertyOf(item, 'title'));
    };
    await payload.db.deleteMany({
      collection: 'work-items',
      where: { about: { equals: 'packages' } },
    });
    const plans: string[] = [];
    for (const id of ids) plans.push(await planned([{ id }]));
    expect(await listed()).toHaveLength(3);
    const [renamed = '', removed = '', unplanned = ''] = plans;
    await people.done('editor', `packages/${renamed}`, 'PATCH', { title: 'Nytt namn' });
    await people.done('editor', `packages/${removed}`, 'DELETE');
    await people.stepTaken('editor', unplanned, 'unplan');
    expect(await listed()).toEqual(['Nytt namn']);
    await runJobs();
    expect(await listed()).toEqual([]);
  });

  it('needs a time to come', async () => {
    const [article = ''] = await people.drafts('Utan tid');
    const id = await people.pack([{ id: article }]);
    for (const publishAt of [null, new Date(Date.now() - 1000).toISOString()]) {
      await people.done('editor', `packages/${id}`, 'PATCH', { publishAt });
      const { status, body } = await people.step('editor', id, 'plan');
      expect([status, messageOf(body)]).toEqual([400, expect.stringContaining('klockslag')]);
    }
    expect((await people.reviewOf(article)).state).toBe('draft');
  });
});
