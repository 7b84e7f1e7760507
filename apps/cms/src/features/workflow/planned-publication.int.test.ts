import type { Payload, Where } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { meetReviewers } from './testing/reviews';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetReviewers(payload);
});
afterEach(async () => {
  await payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true });
  await people.leave();
});
afterAll(() => close());

const SOON = new Date(Date.now() + 3_600_000).toISOString();
const plan = (id: string, at = SOON, locale: 'sv' | 'en' = 'sv') =>
  people.taken('editor', id, 'plan', { at, locale });

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
const kindsFor = async (id: string) => {
  const where = { document: { equals: id } };
  const found = { collection: 'notifications', where, overrideAccess: true } as const;
  return (await payload.find(found)).docs.map(({ kind, text }) => [kind, text]);
};
const editorsId = () => people.people.editor.user?.id;

describe('a planned publication', () => {
  it('publishes the approved text, as a job, in the name of whoever planned it', async () => {
    const id = await people.begin('author', 'I rätt tid');
    await plan(id);
    expect(await people.publicTitle(id)).toBeUndefined();
    await runJobs();
    expect(await people.publicTitle(id)).toBe('I rätt tid');
    expect((await people.record(id)).at(-1)).toEqual(['I rätt tid', 'published', 'editor', 'job']);
    expect((await people.reviewOf(id)).state).toBe('published');
    expect(await kindsFor(id)).toContainEqual(['published', null]);
  });

  it('is in one language, and leaves the other as it is', async () => {
    const id = await people.begin('author', 'Svenska');
    await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'English' });
    await plan(id, SOON, 'en');
    await runJobs();
    expect((await people.reviewOf(id, 'en')).state).toBe('published');
    expect((await people.reviewOf(id, 'sv')).state).toBe('draft');
  });

  it('comes about in the other language too, which the first one has given its date', async () => {
    const id = await people.begin('author', 'Svenska');
    await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'English' });
    await plan(id, SOON, 'sv');
    await plan(id, SOON, 'en');
    await runJobs();
    for (const locale of ['sv', 'en'] as const)
      expect((await people.reviewOf(id, locale)).state).toBe('published');
  });

  it('does not come about when the text is changed, and its planner is notified', async () => {
    const id = await people.begin('author', 'Planerad');
    await plan(id);
    await people.write('author', id, 'Ändrad');
    await runJobs();
    expect(await people.publicTitle(id)).toBeUndefined();
    expect((await people.reviewOf(id)).state).toBe('draft');
    expect(await kindsFor(id)).toContainEqual([
      'failed',
      expect.stringContaining('author ändrade'),
    ]);
  });

  it('does not come about when it is removed, returned, moved to the trash or given another time', async () => {
    const ids: Record<string, string> = {};
    for (const way of ['unplan', 'return', 'trash', 'plan'] as const) {
      const id = await people.begin('author', `Inte nu: ${way}`);
      ids[way] = id;
      await plan(id);
      const at = new Date(Date.now() + 7_200_000).toISOString();
      if (way === 'trash')
        await people.done('editor', `news/${id}`, 'PATCH', { deletedAt: new Date().toISOString() });
      else await people.taken('editor', id, way, { reason: 'Vänta.', at });
      // The job of the first plan alone.
      const where: Where = {
        and: [{ 'input.document': { equals: id } }, { 'input.at': { equals: at } }],
      };
      await payload.delete({ collection: 'payload-jobs', where, overrideAccess: true });
    }
    await runJobs();
    for (const [way, id] of Object.entries(ids))
      expect([way, await people.publicTitle(id)]).toEqual([way, undefined]);
    expect((await people.reviewOf(ids.plan ?? '')).state).toBe('planned');
  });

  it('is refused where the stored text is not the approved one, however it came about', async () => {
    const id = await people.begin('author', 'Godkänd');
    await plan(id);
    const { hash } = await people.reviewOf(id);
    const newest = (await people.versions(id)).at(-1);
    const stored = await payload.db.findVersions({
      collection: 'news',
      where: { id: { equals: newest?.id } },
    });
    const version = { ...stored.docs[0]?.version, title: { sv: 'Ändrad vid sidan om' } };
    await payload.db.updateVersion({
      collection: 'news',
      id: newest?.id ?? '',
      versionData: { ...stored.docs[0], version },
    });
    await runJobs();
    expect(await people.publicTitle(id)).toBeUndefined();
    expect(await people.reviewOf(id)).toMatchObject({
      state: 'approved',
      publishAt: null,
      hash,
      reason: expect.stringContaining('inte den som godkändes'),
    });
    expect(await kindsFor(id)).toContainEqual(['failed', expect.stringContaining('godkändes')]);
  });

  it('is refused when whoever planned it may not publish any more', async () => {
    const id = await people.begin('author', 'Ny roll');
    await plan(id);
    const role = (to: 'author' | 'editor') =>
      payload.update({
        collection: 'users',
        id: editorsId() ?? '',
        data: { role: to },
        overrideAccess: true,
      });
    await role('author');
    await runJobs();
    await role('editor');
    expect(await people.publicTitle(id)).toBeUndefined();
    expect(await people.reviewOf(id)).toMatchObject({
      state: 'approved',
      reason: expect.stringContaining('Den som planerade det'),
    });
  });

  it('comes about once, although its job runs twice', async () => {
    const id = await people.begin('author', 'Två gånger');
    await plan(id);
    const { publishAt } = await people.reviewOf(id);
    const input = { collection: 'news', document: id, locale: 'sv', at: publishAt ?? '' };
    await payload.jobs.queue({
      task: 'publishPlanned',
      input: { ...input, by: editorsId() },
      overrideAccess: true,
    });
    await runJobs();
    const causes = (await people.record(id)).map(([, , , cause]) => cause);
    expect(causes.filter((cause) => cause === 'job')).toHaveLength(1);
  });
});

describe('a planned unpublication', () => {
  it('takes the page away, and can be removed', async () => {
    const id = await people.begin('editor', 'Tillfällig');
    await people.leave();
    await people.publish(id);
    await people.taken('editor', id, 'plan-unpublish', { at: SOON });
    const body = await people.taken('editor', id, 'plan-unpublish', { at: SOON });
    const jobs = propertyOf(body, 'unpublications');
    expect(jobs).toHaveLength(2);
    const [first] = Object(jobs);
    const left = await people.taken('editor', id, 'unplan-unpublish', { job: first.id });
    expect(propertyOf(left, 'unpublications')).toHaveLength(1);
    await runJobs();
    expect(await people.publicTitle(id)).toBeUndefined();
    expect((await people.record(id)).at(-1)).toEqual(['Tillfällig', 'draft', 'editor', 'job']);
    expect((await people.reviewOf(id)).state).toBe('draft');
  });

  it('is for editors, and for what is published', async () => {
    const id = await people.begin('author', 'Utkast');
    const draft = await people.take('editor', id, 'plan-unpublish', { at: SOON });
    expect(draft.status).toBe(409);
    await people.publish(id);
    expect((await people.take('author', id, 'plan-unpublish', { at: SOON })).status).toBe(403);
    const { status } = await people.take('editor', id, 'plan-unpublish', { at: '2020-01-01' });
    expect(status).toBe(400);
  });

  it.each([
    ['taken away by hand and sent to review again', 'draft', 'review'],
    ['moved to the trash', 'trash', 'published'],
  ] as const)('does nothing with what was %s meanwhile', async (_, way, state) => {
    const id = await people.begin('author', 'Redan borta');
    await people.leave();
    await people.publish(id);
    await people.taken('editor', id, 'plan-unpublish', { at: SOON });
    const gone = way === 'trash' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' };
    const all = way === 'draft' ? '?unpublishAllLocales=true' : '';
    await people.done('editor', `news/${id}${all}`, 'PATCH', gone);
    if (way === 'draft') await people.taken('author', id, 'send');
    const before = await people.record(id);
    await runJobs();
    expect(await people.record(id)).toEqual(before);
    expect((await people.reviewOf(id)).state).toBe(state);
    expect((await kindsFor(id)).map(([kind]) => kind)).not.toContain('failed');
  });
});
