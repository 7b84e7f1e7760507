import { openCommentHandling } from './testing/handlers';

let desk: Awaited<ReturnType<typeof openCommentHandling>>;
beforeAll(async () => {
  desk = await openCommentHandling();
});
afterAll(() => desk.close());

const notified = async () => {
  const { docs } = await desk.payload.db.find({ collection: 'notifications', where: {} });
  await desk.payload.db.deleteMany({ collection: 'notifications', where: {} });
  return docs;
};

it('goes to another function, whose members then handle it, and is theirs to notify', async () => {
  const id = await desk.comment();
  await desk.take('editor', id, 'take');
  const given = await desk.take('editor', id, 'assign', { function: desk.theirs, reason: 'Press' });
  expect(given).toEqual({ status: 200, body: { id, receipt: expect.any(String) } });
  expect(await desk.stored(id)).toMatchObject({ function: desk.theirs, status: 'new' });
  expect((await desk.stored(id)).handler ?? null).toBeNull();
  expect((await desk.ask('editor', `/${id}/steps`)).status).toBe(404);
  expect((await desk.take('administrator', id, 'take')).status).toBe(200);
  const [notice, ...others] = await notified();
  expect(others).toEqual([]);
  expect(notice).toMatchObject({
    ...{ kind: 'comment-assigned', recipient: desk.idOf('administrator'), title: 'Bron' },
  });
  expect(JSON.stringify(notice)).not.toContain('Räcket');
});

it('goes to a member or a registrar, and to nobody else', async () => {
  const id = await desk.comment();
  const to = (person: string, more = {}) => desk.take('editor', id, 'assign', { person, ...more });
  expect((await to(desk.idOf('administrator'))).status).toBe(400);
  expect((await to(desk.idOf('author'))).body).toMatchObject({
    ...{ status: 'handling', handler: { name: 'author' }, function: { id: desk.ours } },
  });
  expect((await to(desk.idOf('registrar'))).body.handler.name).toBe('registrar');
  expect((await notified()).length).toBe(2);
  const elsewhere = await to(desk.idOf('administrator'), { function: desk.theirs });
  expect(elsewhere.status).toBe(200);
  expect(await desk.stored(id)).toMatchObject({ handler: desk.idOf('administrator') });
  expect((await desk.take('registrar', id, 'assign', { function: desk.theirs })).status).toBe(400);
});

describe('the templates for an answer', () => {
  const aTemplate = async (name: string, sv: string, more: object = {}) => {
    const made = { collection: 'answer-templates', overrideAccess: true } as const;
    const { id } = await desk.payload.create({ ...made, data: { name, text: sv, ...more } });
    return id;
  };
  const names = async (id: string) =>
    (await desk.ask('registrar', `/${id}/steps`)).body.templates.map(
      ({ name, text }: { name: string; text: string }) => [name, text],
    );

  it('are those of the function and those of none, in the language of the comment', async () => {
    const all = await aTemplate('Tack', 'Tack för att du skrev.');
    const data = { text: 'Thank you for writing.' };
    await desk.payload.update({ collection: 'answer-templates', id: all, locale: 'en', data });
    await aTemplate('Press', 'Pressen svarar.', { function: desk.theirs });
    const ours = await aTemplate('Webb', 'Webben svarar.', { function: desk.ours });
    const [swedish, english] = [await desk.comment(), await desk.comment({ locale: 'en' })];
    expect(await names(swedish)).toEqual([
      ['Tack', 'Tack för att du skrev.'],
      ['Webb', 'Webben svarar.'],
    ]);
    expect(await names(english)).toEqual([
      ['Tack', 'Thank you for writing.'],
      ['Webb', 'Webben svarar.'],
    ]);
    await desk.take('editor', english, 'answer', { template: all });
    await desk.take('editor', swedish, 'answer', { template: ours, text: 'Ändrat svar.' });
    expect((await desk.stored(english)).answers).toMatchObject([{ text: data.text }]);
    expect((await desk.stored(swedish)).answers).toMatchObject([{ text: 'Ändrat svar.' }]);
  });
});
