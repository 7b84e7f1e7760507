import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetReviewers, messageOf } from './testing/reviews';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetReviewers(payload);
});
afterEach(() => people.leave());
afterAll(() => close());

const words = { title: 'Egna ord' };

describe('where whoever wrote a text last may not approve it', () => {
  beforeAll(() => people.setTwoPersons(true));

  it('an editor can neither approve nor publish what she wrote, and a colleague can', async () => {
    const id = await people.begin('editor', 'Egen text');
    for (const step of ['approve', 'plan'] as const) {
      const at = new Date(Date.now() + 60_000).toISOString();
      const { status, body } = await people.take('editor', id, step, { at });
      expect([status, messageOf(body)]).toEqual([403, expect.stringContaining('Du skrev')]);
    }
    await people.leave();
    const own = await people.send('editor', `news/${id}`, 'PATCH', { _status: 'published' });
    expect([own.status, messageOf(own.body)]).toEqual([403, expect.stringContaining('Du skrev')]);
    await people.taken('administrator', id, 'approve');
    await people.publish(id);
    expect((await people.reviewOf(id)).state).toBe('published');
  });

  it('nobody is said to have written what nobody is known to have written', async () => {
    const text = { title: 'Inläst', _status: 'draft' } as const;
    const { id } = await payload.create({
      ...{ collection: 'news', data: text, draft: true, overrideAccess: true },
    });
    const approval = await people.take('editor', id, 'approve');
    await people.leave();
    const own = await people.send('editor', `news/${id}`, 'PATCH', { _status: 'published' });
    for (const { status, body } of [approval, own])
      expect([status, messageOf(body)]).toEqual([
        403,
        expect.stringContaining('Det är inte känt vem som skrev texten'),
      ]);
    await people.write('editor', id, 'Inläst och läst');
    await people.taken('editor', id, 'send');
    await people.taken('administrator', id, 'approve');
  });

  it('no text is changed in the save that publishes it', async () => {
    const id = await people.begin('author', 'Skribentens');
    await people.leave();
    const data = { title: 'Redaktörens', _status: 'published' };
    expect((await people.send('editor', `news/${id}`, 'PATCH', data)).status).toBe(403);
    await people.publish(id);
  });

  it('neither is an unapproved English text published with the Swedish one', async () => {
    const id = await people.begin('author', 'Svenska');
    await people.leave();
    await people.done('editor', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Mine' });
    const all = `news/${id}?publishAllLocales=true`;
    const { status } = await people.send('editor', all, 'PATCH', { _status: 'published' });
    expect(status).toBe(403);
    expect((await people.reviewOf(id)).state).toBe('draft');
  });

  const trash = (id: string, more: object = {}) =>
    people.send('editor', `news/${id}`, 'PATCH', { deletedAt: new Date().toISOString(), ...more });
  const restore = (id: string, more: object = {}) =>
    people.send('editor', `news/${id}?trash=true`, 'PATCH', { deletedAt: null, ...more });
  const published = { _status: 'published' } as const;

  it.each([
    ['a draft, restored as published', false, (id: string) => restore(id, published)],
    ['a published text, restored with other words', true, (id: string) => restore(id, words)],
  ] as const)('nothing comes out of the trash unapproved: %s', async (_, isOut, comeBack) => {
    const id = await people.begin(isOut ? 'author' : 'editor', 'Ur papperskorgen');
    await people.leave();
    if (isOut) await people.publish(id);
    expect((await trash(id)).status).toBe(200);
    expect((await comeBack(id)).status).toBe(403);
    expect((await restore(id)).status).toBe(200);
    expect(await people.publicTitle(id)).toBe(isOut ? 'Ur papperskorgen' : undefined);
    expect((await people.reviewOf(id)).state).toBe(isOut ? 'published' : 'draft');
  });

  it('nothing goes into the trash as published with words that nobody approved', async () => {
    const id = await people.begin('editor', 'I papperskorgen');
    await people.leave();
    expect((await trash(id, { ...published, ...words })).status).toBe(403);
  });

  it.each(['sv', 'en'] as const)(
    'what both languages share, changed in English, is not published in %s by whoever changed it',
    async (locale) => {
      const topic = await payload.create({
        collection: 'topics',
        data: { title: `Ämne ${locale}`, _status: 'published' },
        overrideAccess: true,
      });
      const id = await people.begin('author', 'Delat');
      await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Shared' });
      await people.leave();
      await people.done('administrator', `news/${id}?publishAllLocales=true`, 'PATCH', published);
      const shared = { topics: [topic.id] };
      await people.leave();
      await people.done('editor', `news/${id}?draft=true&locale=en`, 'PATCH', shared);
      await people.leave();
      const path = `news/${id}?locale=${locale}`;
      expect((await people.send('editor', path, 'PATCH', published)).status).toBe(403);
      await people.leave();
      expect((await people.send('administrator', path, 'PATCH', published)).status).toBe(200);
    },
  );

  it('an urgent text is published with a reason, which is logged', async () => {
    const id = await people.begin('editor', 'Brådskande');
    expect((await people.take('editor', id, 'publish-urgently')).status).toBe(400);
    await people.taken('editor', id, 'publish-urgently', { reason: 'Vattnet är otjänligt.' });
    expect((await people.reviewOf(id)).state).toBe('published');
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { document: { equals: id } },
      overrideAccess: true,
    });
    expect(docs.map(({ event, detail, name }) => [event, detail, name])).toEqual(
      expect.arrayContaining([['published-urgently', 'Vattnet är otjänligt.', 'editor']]),
    );
  });
});
