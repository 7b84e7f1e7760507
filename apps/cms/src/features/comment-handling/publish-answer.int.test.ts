import { answer, messageOf, openPublications, question } from './testing/publications';
import { TEXT } from './testing/handlers';

let desk: Awaited<ReturnType<typeof openPublications>>;
beforeAll(async () => {
  desk = await openPublications();
});
beforeEach(() => desk.clear());
afterAll(() => desk.close());

const announced = async () => {
  const { docs } = await desk.payload.find({
    ...{ collection: 'changes', sort: '-at', limit: 1, overrideAccess: true },
  });
  return docs[0];
};

it('begins with the masked question and the newest answer', async () => {
  const id = await desk.answered({ locale: 'en' });
  const { body } = await desk.ask('registrar', `/${id}/steps`);
  expect(body.publication).toEqual({
    ...{ question: expect.stringContaining('Räcket saknas.'), answer: 'Hej! Räcket lagas.' },
    language: 'en',
  });
  expect(body.publication.question).not.toContain('Anna');
});

it('publishes the two texts that a registrar has approved, and tells visitors nothing else (K18)', async () => {
  const id = await desk.answered();
  const { status } = await desk.publish(id);
  expect(status).toBe(200);
  const [pair, ...others] = await desk.shown();
  expect(others).toEqual([]);
  expect(pair).toEqual({
    ...{ id: expect.any(String), question, answer, language: 'sv' },
    page: { collection: 'news', documentId: '1', locale: 'sv' },
    publishedAt: expect.any(String),
  });
  const stored = await desk.stored(id);
  expect(stored).toMatchObject({ text: TEXT, answerPublishedAt: pair.publishedAt });
  expect(stored.steps?.at(-1)).toMatchObject({ step: 'publish', by: 'registrar' });
  expect(await desk.events(id)).toEqual([['answer-published', 'registrar']]);
  expect((await announced())?.tags).toEqual(['answered-comments']);
});

it('is taken away by one step, and kept for registrars (R1)', async () => {
  const id = await desk.answered();
  await desk.publish(id);
  const before = await announced();
  expect((await desk.take('registrar', id, 'unpublish')).status).toBe(200);
  expect(await desk.shown()).toEqual([]);
  expect((await desk.read('editor')).body.docs).toEqual([]);
  expect((await desk.read('registrar')).body.docs).toMatchObject([{ question, comment: id }]);
  expect((await desk.stored(id)).steps?.map(({ step }) => step)).toEqual([
    ...['answer', 'publish', 'unpublish'],
  ]);
  expect(await desk.events(id)).toEqual([
    ['answer-published', 'registrar'],
    ['answer-unpublished', 'registrar'],
  ]);
  expect((await announced())?.id).not.toBe(before?.id);
  const again = await desk.take('registrar', id, 'unpublish');
  expect([again.status, messageOf(again)]).toEqual([409, 'Frågan och svaret är inte publicerade.']);
  expect((await desk.publish(id, { question: 'En annan fråga?' })).status).toBe(200);
  expect(await desk.shown()).toMatchObject([{ question: 'En annan fråga?' }]);
});

it('publishes what may be personal data once that is confirmed, and what the authority publishes', async () => {
  const id = await desk.answered();
  const doubtful = { question: 'Jag heter Anna Ek.' };
  expect(await desk.publish(id, doubtful)).toMatchObject({
    body: { errors: [{ data: { field: 'question', isDoubt: true } }] },
  });
  expect((await desk.publish(id, { ...doubtful, doubtConfirmed: true })).status).toBe(200);
  const data = { name: 'Region Exempel', phone: '0701234567' };
  await desk.payload.updateGlobal({ slug: 'site', data, overrideAccess: true });
  const other = await desk.answered();
  expect((await desk.publish(other, { answer: 'Ring 070-123 45 67.' })).status).toBe(200);
});

it('is published when it is closed as handled too', async () => {
  const id = await desk.answered();
  await desk.take('editor', id, 'close', { as: 'handled' });
  expect((await desk.publish(id)).status).toBe(200);
});

it.each([
  ['made secret', [['register', { secrecy: true }]]],
  ['closed as spam', [['close', { as: 'spam' }]]],
  ['closed as a duplicate', [['close', { as: 'duplicate' }]]],
  [
    'reopened and set aside',
    [
      ['reopen', {}],
      ['quarantine', {}],
    ],
  ],
] as const)('is taken away when the comment is %s', async (_, steps) => {
  const id = await desk.answered();
  await desk.publish(id);
  for (const [step, input] of steps) {
    expect(await desk.shown()).toHaveLength(1);
    expect((await desk.take('registrar', id, step, input)).status).toBe(200);
  }
  expect(await desk.shown()).toEqual([]);
  expect((await desk.stored(id)).steps?.at(-1)?.step).toBe('unpublish');
  expect((await desk.events(id)).at(-1)?.[0]).toBe('answer-unpublished');
});

it('stays when the comment is reopened and answered again', async () => {
  const id = await desk.answered();
  await desk.publish(id);
  await desk.take('editor', id, 'reopen');
  await desk.take('editor', id, 'answer', { text: 'Mer att säga.' });
  expect(await desk.shown()).toMatchObject([{ answer }]);
});

it('is published once by two at the same time', async () => {
  const id = await desk.answered();
  const both = await Promise.all([desk.publish(id), desk.publish(id)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await desk.shown()).toHaveLength(1);
});
