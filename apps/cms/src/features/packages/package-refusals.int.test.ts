import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { messageOf } from '../workflow/testing/reviews';
import { asItems, meetPackagers, refusedIn } from './testing/packages';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetPackagers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetPackagers(payload);
});
afterEach(async () => {
  await people.setTwoPersons(false);
  await people.leave();
});
afterAll(() => close());

describe('a package is refused', () => {
  it('with every text that holds it back', async () => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const id = await people.pack(asItems(ids));
    const seen = await people.seenNow(id);
    await people.write('author', ids[0] ?? '', 'Ett, ändrad');
    await people.write('author', ids[2] ?? '', 'Tre, ändrad');
    await people.leave();
    const { body } = await people.step('editor', id, 'publish', { seen });
    expect(refusedIn(body)).toEqual(['Ett, ändrad', 'Tre, ändrad']);
  });

  it('where a text cannot be published, with the field', async () => {
    const [good = '', bad = ''] = await people.drafts('Ny bro', 'Nytt kontor');
    const office = await people.done('author', 'offices?draft=true', 'POST', {
      name: 'Kontoret',
      visitingAddress: { postalCode: '12' },
    });
    const value = String(propertyOf(propertyOf(office, 'doc'), 'id'));
    const id = await people.pack([{ id: good }, { id: value, collection: 'offices' }, { id: bad }]);
    const { status, body } = await people.step('editor', id, 'publish');
    expect([status, refusedIn(body)]).toEqual([409, ['Kontoret']]);
    expect(await people.published([good, bad])).toEqual([false, false]);
  });

  it('where two texts have the same address', async () => {
    const ids = await people.drafts('Första', 'Andra');
    for (const article of ids)
      await people.done('author', `news/${article}?draft=true&autosave=true`, 'PATCH', {
        slug: 'lika',
      });
    await people.leave();
    const id = await people.pack(asItems(ids));
    const { body } = await people.step('editor', id, 'publish');
    expect(refusedIn(body)).toEqual(['Andra']);
    expect(await people.published(ids)).toEqual([false, false]);
  });

  it('where the editor wrote one of the texts and colleagues must approve, and a colleague may', async () => {
    await people.setTwoPersons(true);
    const ids = [...(await people.drafts('Skribentens')), await people.begin('editor', 'Egen')];
    await people.leave();
    const id = await people.pack(asItems(ids));
    const { status, body } = await people.step('editor', id, 'publish');
    expect([status, refusedIn(body)]).toEqual([409, ['Egen']]);
    expect(messageOf(body)).toContain('Du skrev');
    await people.stepTaken('administrator', id, 'approve');
    await people.stepTaken('editor', id, 'publish', {});
    expect(await people.published(ids)).toEqual([true, true]);
  });

  it('before it is approved, and after a text has been changed, with who changed it', async () => {
    const ids = await people.drafts('Ett', 'Två');
    const id = await people.pack(asItems(ids));
    expect((await people.step('editor', id, 'publish', {})).status).toBe(409);
    await people.stepTaken('editor', id, 'approve');
    await people.write('author', ids[1] ?? '', 'Två, ändrad');
    await people.leave();
    const { items } = await people.stored(id);
    expect(items.map(({ hash, cancelled }) => [hash !== null, cancelled])).toEqual([
      [true, null],
      [false, 'author ändrade texten efter godkännandet.'],
    ]);
    const { body } = await people.step('editor', id, 'publish', {});
    expect(messageOf(body)).toContain('author ändrade texten');
    expect(await people.published(ids)).toEqual([false, false]);
    await people.stepTaken('editor', id, 'publish');
    expect(await people.publicTitle(ids[1] ?? '')).toBe('Två, ändrad');
  });

  it('where its text was returned, published or planned on its own after the approval', async () => {
    const at = new Date(Date.now() + 3_600_000).toISOString();
    for (const way of ['return', 'publish', 'plan'] as const) {
      const ids = await people.drafts('Ett', 'Två');
      const id = await people.pack(asItems(ids));
      await people.stepTaken('editor', id, 'approve');
      if (way === 'publish') await people.publish(ids[0] ?? '');
      else await people.taken('administrator', ids[0] ?? '', way, { reason: 'Nej.', at });
      expect((await people.stored(id)).items[0]?.hash).toBeNull();
      const { status } = await people.step('editor', id, 'publish', {});
      expect([way, status, (await people.published(ids))[1]]).toEqual([way, 409, false]);
    }
  });

  it('where a text is there twice, or in another package, which it names', async () => {
    const [article = ''] = await people.drafts('Eftertraktad');
    const twice = await people.sendPackage('editor', [{ id: article }, { id: article }]);
    expect([twice.status, messageOf(twice.body)]).toEqual([400, expect.stringContaining('två')]);
    await people.pack([{ id: article }], { title: 'Första paketet' });
    const other = await people.sendPackage('editor', [{ id: article }]);
    expect([other.status, messageOf(other.body)]).toEqual([
      400,
      expect.stringContaining('”Första paketet”'),
    ]);
  });
});

it.each<[string, unknown]>([
  ['of another kind', { relationTo: 'users', value: '1' }],
  ['that does not exist', { relationTo: 'news', value: 'x' }],
  ['without an id', { relationTo: 'news' }],
  ['with a number for an id', { relationTo: 'news', value: 7 }],
  ['with a query for an id', { relationTo: 'news', value: { not_equals: '1' } }],
  ['that is a text', 'news'],
  ['that is nothing', null],
])('a package is refused with a document %s', async (_, document) => {
  const items = [{ document, language: 'sv' }];
  const { status } = await people.send('editor', 'packages', 'POST', { title: 'Paket', items });
  expect(status).toBe(400);
});

describe('the steps of a package', () => {
  it('are for editors', async () => {
    const ids = await people.drafts('Ett');
    const id = await people.pack(asItems(ids));
    for (const who of ['visitor', 'registrar', 'author'] as const)
      for (const step of ['approve', 'publish', 'plan', 'unplan'] as const)
        expect([who, (await people.step(who, id, step)).status]).toEqual([who, 403]);
    expect(await people.published(ids)).toEqual([false]);
  });

  it('are of a package that exists, with input that can be read', async () => {
    for (const path of ['packages/x/publish', 'packages/000000000000000000000000/approve'])
      expect((await people.send('editor', path, 'POST', {})).status).toBe(404);
    const id = await people.pack(asItems(await people.drafts('Ett')));
    for (const seen of ['x', [{ item: 7 }], Array(11).fill({ item: 'a', updatedAt: 'b' })])
      expect((await people.step('editor', id, 'publish', { seen })).status).toBe(400);
  });

  it('are not taken by writing their result', async () => {
    const [article = ''] = await people.drafts('Förfalskad');
    const [row] = [{ document: { relationTo: 'news', value: article }, language: 'sv' }];
    const forged = {
      state: 'published',
      approvedName: 'x',
      items: [{ ...row, hash: 'x', version: 'x' }],
    };
    const id = await people.pack([{ id: article }], forged);
    await people.send('editor', `packages/${id}`, 'PATCH', forged);
    const stored = await people.stored(id);
    expect([stored.state, stored.approvedName, stored.items[0]?.hash]).toEqual([
      'open',
      null,
      null,
    ]);
  });

  it('leave a published package as it is', async () => {
    const id = await people.pack(asItems(await people.drafts('Ett')));
    await people.stepTaken('editor', id, 'publish');
    for (const method of ['PATCH', 'DELETE'])
      expect(
        (await people.send('administrator', `packages/${id}`, method, { title: 'x' })).status,
      ).toBe(403);
    expect((await people.step('editor', id, 'publish')).status).toBe(409);
    expect((await people.step('editor', id, 'plan')).status).toBe(409);
  });
});
