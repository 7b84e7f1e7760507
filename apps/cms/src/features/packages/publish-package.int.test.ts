import type { Payload } from 'payload';
import { failFirst } from '../../testing/fail-first';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { messageOf } from '../workflow/testing/reviews';
import { asItems, meetPackagers } from './testing/packages';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetPackagers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetPackagers(payload);
});
afterEach(async () => {
  await people.leave();
});
afterAll(() => close());

const changes = () => payload.count({ collection: 'changes', overrideAccess: true });

describe('a package', () => {
  it('publishes its texts together, as they were seen, each with its version and event', async () => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const id = await people.pack(asItems(ids));
    await people.stepTaken('editor', id, 'publish');
    expect(await people.published(ids)).toEqual([true, true, true]);
    expect((await people.record(ids[0] ?? '')).map(([, , who, cause]) => [who, cause])).toEqual([
      ['author', 'saved'],
      ['editor', 'approved'],
      ['editor', 'published'],
    ]);
    expect(await people.stored(id)).toMatchObject({
      state: 'published',
      approvedName: 'editor',
      items: ids.map((value) => ({
        document: { value },
        hash: expect.stringMatching(/^[\da-f]{64}$/),
      })),
    });
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: { and: [{ event: { equals: 'published' } }, { document: { in: ids } }] },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(3);
    expect((await changes()).totalDocs).toBeGreaterThan(0);
  });

  it('publishes both languages of an article, and a page above one below it, in any order', async () => {
    const [article = ''] = await people.drafts('Svenska');
    const inEnglish = `news/${article}?draft=true&locale=en`;
    await people.done('author', inEnglish, 'PATCH', { title: 'English' });
    const page = async (data: object) => {
      const body = await people.done('author', 'pages?draft=true', 'POST', data);
      return String(propertyOf(propertyOf(body, 'doc'), 'id'));
    };
    const above = await page({ title: 'Ovan' });
    const below = await page({ title: 'Under', parent: above });
    await people.done('author', `pages/${above}?draft=true`, 'PATCH', { slug: 'annan' });
    await people.leave();
    const id = await people.pack([
      { id: below, collection: 'pages' },
      { id: article },
      { id: above, collection: 'pages' },
      { id: article, language: 'en' },
    ]);
    await people.stepTaken('editor', id, 'publish');
    expect(await people.publicTitle(article)).toBe('Svenska');
    const english = await people.send('visitor', `news/${article}?locale=en`, 'GET');
    expect(propertyOf(english.body, 'title')).toBe('English');
    const { body } = await people.send('visitor', `pages/${below}`, 'GET');
    expect(propertyOf(body, 'path')).toBe('annan/under');
  });

  it('has up to ten texts of all four kinds, and no more', async () => {
    const ids = await people.drafts(...Array.from({ length: 11 }, (_, n) => `Text ${n}`));
    const eleven = await people.sendPackage('editor', asItems(ids));
    expect([eleven.status, messageOf(eleven.body)]).toEqual([400, expect.stringContaining('10')]);
    expect((await people.sendPackage('editor', [])).status).toBe(400);
    const office = await people.done('author', 'offices?draft=true', 'POST', { name: 'Nytt' });
    const partner = await people.done('author', 'partnerships?draft=true', 'POST', { name: 'Ny' });
    const idIn = (body: unknown) => String(propertyOf(propertyOf(body, 'doc'), 'id'));
    await people.leave();
    const id = await people.pack([
      ...asItems(ids.slice(0, 8)),
      { id: idIn(office), collection: 'offices' },
      { id: idIn(partner), collection: 'partnerships' },
    ]);
    await people.stepTaken('editor', id, 'publish');
    expect(await people.published(ids)).toEqual([
      ...Array<boolean>(8).fill(true),
      false,
      false,
      false,
    ]);
    expect((await people.send('visitor', `offices/${idIn(office)}`, 'GET')).status).toBe(200);
  });

  it('is published once, by the first of two editors', async () => {
    const ids = await people.drafts('Samtidigt ett', 'Samtidigt två');
    const id = await people.pack(asItems(ids));
    await people.stepTaken('editor', id, 'approve');
    const both = await Promise.all([
      people.step('editor', id, 'publish', {}),
      people.step('administrator', id, 'publish', {}),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const causes = (await people.record(ids[0] ?? '')).map(([, , , cause]) => cause);
    expect(causes.filter((cause) => cause === 'published')).toHaveLength(1);
  });

  it('is published after a conflict with another save', async () => {
    const ids = await people.drafts('Krock ett', 'Krock två');
    const id = await people.pack(asItems(ids));
    await people.stepTaken('editor', id, 'approve');
    const failing = failFirst(payload, 'updateOne', 2);
    const { status } = await people.step('editor', id, 'publish', {});
    failing.restore();
    expect([status, failing.failed()]).toEqual([200, 2]);
    expect(await people.published(ids)).toEqual([true, true]);
  });
});
