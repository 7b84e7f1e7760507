import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
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

const noticesOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { document: { equals: id } },
    sort: 'createdAt',
    depth: 0,
    overrideAccess: true,
  });
  const names = Object.fromEntries(
    Object.entries(people.people).map(([who, { user }]) => [user?.id, who]),
  );
  return docs.map(({ kind, recipient }) => `${kind} ${names[recipient]}`).sort();
};

describe('a text on its way to the site', () => {
  it('is sent, returned with a reason, sent again, approved and published, with a version of each', async () => {
    const id = await people.begin('author', 'Vägen ut');
    await people.taken('author', id, 'send');
    expect(await people.reviewOf(id)).toMatchObject({ state: 'review', sentName: 'author' });
    await people.taken('editor', id, 'return', { reason: ' Säg vem det\u0000 gäller. ' });
    expect(await people.reviewOf(id)).toMatchObject({
      state: 'returned',
      reason: 'Säg vem det gäller.',
      decidedName: 'editor',
      sentName: 'author',
    });
    await people.write('author', id, 'Vägen ut, rättad');
    expect((await people.reviewOf(id)).state).toBe('returned');
    await people.taken('author', id, 'send');
    await people.taken('editor', id, 'approve');
    const approved = await people.reviewOf(id);
    expect(approved).toMatchObject({ state: 'approved', decidedName: 'editor' });
    expect(approved.hash).toMatch(/^[\da-f]{64}$/);
    await people.publish(id);
    expect((await people.record(id)).map(([, , who, cause]) => `${who} ${cause}`)).toEqual([
      ...['author saved', 'author sent', 'editor returned', 'author autosaved', 'author sent'],
      ...['editor approved', 'editor published'],
    ]);
    expect(await noticesOf(id)).toEqual(
      expect.arrayContaining(['returned author', 'approved author', 'published author']),
    );
    expect(await noticesOf(id)).toEqual(expect.arrayContaining(['review-asked editor']));
  });

  it.each(['approve', 'plan'] as const)(
    'loses what %s gave it when somebody changes it, and keeps the difference',
    async (step) => {
      const id = await people.begin('author', 'Godkänd text');
      const at = new Date(Date.now() + 3_600_000).toISOString();
      await people.taken('editor', id, step, { at });
      const { version, state } = await people.reviewOf(id);
      expect(state).toBe(step === 'plan' ? 'planned' : 'approved');
      await people.write('author', id, 'Ändrad efteråt');
      expect(await people.reviewOf(id)).toMatchObject({
        state: 'draft',
        hash: null,
        publishAt: null,
        version,
        cancelledName: 'author',
      });
      const kept = (await people.versions(id)).find((each) => each.id === version);
      expect(kept?.version.title).toBe('Godkänd text');
    },
  );

  it('keeps its approval when only its owner or its review date changes', async () => {
    const id = await people.begin('author', 'Ny ägare');
    await people.taken('editor', id, 'approve');
    await people.leave();
    const data = {
      reviewBy: '2030-01-01T00:00:00.000Z',
      ownerPerson: people.people.editor.user?.id,
    };
    await people.done('editor', `news/${id}?draft=true`, 'PATCH', data);
    expect((await people.reviewOf(id)).state).toBe('approved');
  });

  it('loses its approval in one language when a picture or topic of both changes', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { title: 'Ämne', _status: 'published' },
      overrideAccess: true,
    });
    const id = await people.begin('author', 'Delat');
    await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Shared' });
    await people.taken('editor', id, 'approve');
    await people.taken('editor', id, 'approve', { locale: 'en' });
    await people.leave();
    await people.done('author', `news/${id}?draft=true`, 'PATCH', { topics: [topic.id] });
    expect(await people.reviewOf(id, 'en')).toMatchObject({
      state: 'draft',
      cancelledName: 'author',
    });
    expect(await people.reviewOf(id, 'sv')).toMatchObject({ state: 'draft' });
  });

  it('keeps its approval in one language when the text of the other changes or is published', async () => {
    const id = await people.begin('author', 'Svenska');
    await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'English' });
    await people.taken('editor', id, 'approve', { locale: 'en' });
    await people.write('author', id, 'Annan svenska');
    await people.leave();
    await people.publish(id);
    expect((await people.reviewOf(id, 'en')).state).toBe('approved');
    expect((await people.reviewOf(id, 'sv')).state).toBe('published');
  });

  it('is approved as it was read, and no other', async () => {
    const id = await people.begin('author', 'Läst');
    const seen = await people.seen(id);
    await people.write('author', id, 'Ändrad medan den lästes');
    const late = await people.take('editor', id, 'approve', { seen });
    expect([late.status, messageOf(late.body)]).toEqual([409, expect.stringContaining('ändrats')]);
    const blind = await people.take('editor', id, 'approve', { seen: undefined });
    expect(blind.status).toBe(409);
    expect((await people.reviewOf(id)).state).toBe('draft');
  });

  it('cannot be approved if it could not be published', async () => {
    const id = await people.begin('author', 'Utan rubrik');
    await people.done('author', `news/${id}?draft=true`, 'PATCH', { ingress: 'x'.repeat(601) });
    const { status, body } = await people.take('editor', id, 'approve');
    expect([status, messageOf(body)]).toEqual([400, expect.stringContaining('ingress')]);
    const english = await people.take('editor', id, 'approve', { locale: 'en' });
    expect([english.status, messageOf(english.body)]).toEqual([
      400,
      expect.stringContaining('engelsk rubrik'),
    ]);
  });

  it('is not changed while a colleague is writing it', async () => {
    const id = await people.begin('author', 'Öppen');
    await people.write('author', id, 'Öppen hos skribenten');
    const data = { seen: await people.seen(id) };
    const { status, body } = await people.send(
      'editor',
      `workflow/news/${id}/approve`,
      'POST',
      data,
    );
    expect([status, messageOf(body)]).toEqual([423, expect.stringContaining('author')]);
    const own = await people.send('author', `workflow/news/${id}/send`, 'POST', {});
    expect(own.status).toBe(200);
    const { docs } = await payload.find({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
      overrideAccess: true,
    });
    expect(docs).toEqual([]);
  });

  it('says in which words it was last reminded of, until it is sent again', async () => {
    const id = await people.begin('author', 'Påmind');
    await people.taken('author', id, 'send');
    const remind = (reason: string) => people.taken('author', id, 'remind', { reason });
    await remind('Bråttom.');
    const body = await remind('Mötet är i morgon.');
    const reminderIn = (answer: unknown) => propertyOf(propertyOf(answer, 'sv'), 'reminder');
    expect(reminderIn(body)).toEqual({
      ...{ by: 'author', text: 'Mötet är i morgon.', at: expect.stringMatching(/^2.*Z$/) },
    });
    await people.taken('author', id, 'withdraw');
    expect(reminderIn(await people.taken('author', id, 'send'))).toBeNull();
  });

  it('gets a reviewer, who is notified, and a reminder', async () => {
    const id = await people.begin('author', 'Granskare');
    const editor = people.people.editor.user?.id;
    await people.taken('author', id, 'send', { reviewer: editor, reason: 'Brådskar lite.' });
    expect(await people.reviewOf(id)).toMatchObject({ reviewer: editor, reviewerName: 'editor' });
    expect(await noticesOf(id)).toEqual(['review-asked editor']);
    await people.taken('author', id, 'remind');
    await people.taken('administrator', id, 'takeover');
    expect((await people.reviewOf(id)).reviewerName).toBe('administrator');
    await people.taken('administrator', id, 'assign', { reviewer: editor });
    expect(await noticesOf(id)).toEqual(
      expect.arrayContaining(['reassigned editor', 'reminded editor']),
    );
    const author = people.people.author.user?.id;
    const { status } = await people.take('editor', id, 'assign', { reviewer: author });
    expect(status).toBe(400);
  });

  it('tells a reviewer who is replaced by whom', async () => {
    const id = await people.begin('author', 'Ny granskare');
    await people.taken('author', id, 'send', { reviewer: people.people.editor.user?.id });
    await people.taken('administrator', id, 'takeover');
    const found = { collection: 'notifications', where: { document: { equals: id } } } as const;
    const { docs } = await payload.find({ ...found, overrideAccess: true });
    const told = docs.find(({ kind }) => kind === 'reassigned');
    expect(told).toMatchObject({ recipient: people.people.editor.user?.id, text: 'administrator' });
  });

  it('is sent when only a topic or a picture, which has no language, is new', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { title: 'Nytt ämne', _status: 'published' },
      overrideAccess: true,
    });
    const id = await people.begin('author', 'Samma ord');
    await people.leave();
    await people.publish(id);
    expect((await people.take('author', id, 'send')).status).toBe(409);
    await people.leave();
    await people.done('author', `news/${id}?draft=true`, 'PATCH', { topics: [topic.id] });
    await people.taken('author', id, 'send');
    await people.taken('editor', id, 'approve');
    await people.leave();
    await people.publish(id);
    expect((await people.reviewOf(id)).state).toBe('published');
  });

  it('needs a reason to be returned, and a time to come to be planned', async () => {
    const id = await people.begin('author', 'Skäl');
    await people.taken('author', id, 'send');
    for (const reason of [undefined, '', '  \n ', '\u200b\u0000', 'x'.repeat(2001), 7]) {
      const { status } = await people.take('editor', id, 'return', { reason });
      expect([reason, status]).toEqual([reason, 400]);
    }
    const noTimes = ['i morgon', '2020-01-01T00:00:00Z', '2031', 'May 5 2031', '2031-05-05T10:00'];
    const noDays = ['2031-02-30T10:00:00Z', '+012026-01-01T00:00:00Z', '+300000-01-01T00:00:00Z'];
    for (const at of [undefined, '', ...noTimes, ...noDays, 12]) {
      const { status } = await people.take('editor', id, 'plan', { at });
      expect([at, status]).toEqual([at, 400]);
    }
  });
});
