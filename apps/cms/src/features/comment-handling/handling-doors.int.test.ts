import { openCommentHandling, TEXT } from './testing/handlers';

let desk: Awaited<ReturnType<typeof openCommentHandling>>;
beforeAll(async () => {
  desk = await openCommentHandling();
});
afterAll(() => desk.close());

const events = async () => {
  const { docs } = await desk.payload.find({
    collection: 'audit-log',
    where: { event: { equals: 'comment-revealed' } },
    sort: '-createdAt',
    overrideAccess: true,
  });
  return docs;
};

describe('the original text', () => {
  it('is had by a step with a reason, which is in the audit log and the history (K9)', async () => {
    const id = await desk.comment();
    const { status, body } = await desk.take('author', id, 'reveal', {
      reason: 'Tipset är oklart',
    });
    expect([status, body.revealed]).toEqual([200, TEXT]);
    const { receipt, steps } = await desk.stored(id);
    expect(await events()).toMatchObject([
      { document: id, title: receipt, detail: 'Tipset är oklart', name: 'author' },
    ]);
    expect(steps).toMatchObject([{ step: 'reveal', by: 'author', note: 'Tipset är oklart' }]);
    expect(JSON.stringify((await desk.ask('author', `/${id}/steps`)).body)).not.toContain('Anna');
  });

  it('is not shown, and nothing logged, without a reason or without right', async () => {
    const id = await desk.comment();
    const before = await events();
    for (const who of ['editor', 'administrator'] as const)
      for (const input of [{}, { reason: '\u200b' }]) {
        const { body } = await desk.take(who, id, 'reveal', input);
        expect(JSON.stringify(body)).not.toContain('Anna');
      }
    expect(await events()).toEqual(before);
  });

  it('is not shown when it cannot be logged', async () => {
    const id = await desk.comment();
    const { create } = desk.payload.db;
    desk.payload.db.create = (args) =>
      args.collection === 'audit-log'
        ? Promise.reject(new Error('The disk is full'))
        : create.call(desk.payload.db, args);
    const { status, body } = await desk.take('editor', id, 'reveal', { reason: 'Skäl' });
    desk.payload.db.create = create;
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('Anna');
  });

  it('is not shown, nor anything done, when it is not the text that was received (K8)', async () => {
    const id = await desk.comment();
    const data = { text: 'Ändrad i databasen' };
    await desk.payload.db.updateOne({ collection: 'comments', id, data });
    const { status, body } = await desk.take('editor', id, 'reveal', { reason: 'Skäl' });
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('databasen');
    expect((await desk.take('editor', id, 'take')).status).toBe(500);
  });
});

it.each([
  ['status', { status: 'done' }],
  ['closedAs', { closedAs: 'spam' }],
  ['handler', { handler: null }],
  ['dueAt', { dueAt: '2030-01-01T00:00:00.000Z' }],
  ['secrecy', { secrecy: true }],
  ['diaryNumber', { diaryNumber: 'RS 2026-1' }],
  ['notes', { notes: [{ text: 'Direkt' }] }],
  ['no notes', { notes: [] }],
  ['answers', { answers: [{ text: 'Direkt' }] }],
  ['steps', { steps: [] }],
])('is not changed directly: %s', async (_field, data) => {
  const id = await desk.comment();
  await desk.take('editor', id, 'take');
  await desk.take('editor', id, 'note', { text: 'En anteckning' });
  const before = await desk.stored(id);
  for (const who of ['editor', 'registrar'] as const) {
    const { status, body } = await desk.ask(who, `/${id}`, 'PATCH', data);
    expect([status, body.errors[0].message.slice(0, 33)]).toEqual([
      403,
      'Kommentaren handläggs med stegen,',
    ]);
  }
  const many = await desk.ask('registrar', `?where[id][equals]=${id}`, 'PATCH', data);
  expect(many.body.docs ?? []).toEqual([]);
  expect(await desk.stored(id)).toEqual(before);
});

it('does not move to another function, nor get other masks, by a direct change', async () => {
  const id = await desk.comment();
  const before = await desk.stored(id);
  const { status } = await desk.ask('editor', `/${id}`, 'PATCH', { function: desk.theirs });
  expect(status).toBe(403);
  await desk.ask('editor', `/${id}`, 'PATCH', { maskedText: 'x', excerpt: 'x', wantsReply: true });
  expect({ ...(await desk.stored(id)), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
});

it('is saved by a form that changes nothing', async () => {
  const id = await desk.comment();
  await desk.take('editor', id, 'answer', { text: 'Svar' });
  const { body } = await desk.ask('editor', `/${id}?depth=1`);
  expect((await desk.ask('editor', `/${id}`, 'PATCH', body)).status).toBe(200);
});

describe('closing many with one decision', () => {
  it('closes each that can be closed, and says why the others are not', async () => {
    const ids = [await desk.comment(), await desk.comment()];
    const secret = await desk.comment();
    await desk.take('registrar', secret, 'register', { secrecy: true });
    const closed = await desk.comment();
    await desk.take('editor', closed, 'close', { as: 'duplicate' });
    const elsewhere = await desk.comment();
    await desk.take('editor', elsewhere, 'assign', { function: desk.theirs });
    const all = [...ids, secret, closed, elsewhere, 'none', ...ids];
    const { status, body } = await desk.ask('editor', '/close-many', 'POST', {
      ...{ ids: all, as: 'spam', reason: 'Reklam' },
    });
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { id: ids[0], done: true, receipt: expect.stringMatching(/^\d{4}-\d{6}$/) },
      { id: ids[1], done: true },
      { id: secret, done: false, why: expect.stringContaining('diarieföras') },
      { id: closed, done: false, why: expect.stringContaining('läget Avslutad') },
      { id: elsewhere, done: false, why: expect.stringContaining('finns inte') },
      { id: 'none', done: false, why: expect.stringContaining('finns inte') },
    ]);
    expect(await desk.stored(ids[0] ?? '')).toMatchObject({
      ...{ status: 'done', closedAs: 'spam', steps: [{ step: 'close', note: 'Skräp. Reklam' }] },
    });
  });

  it.each([
    ['nothing', { ids: [], as: 'spam' }],
    ['more than a hundred', { ids: Array.from({ length: 101 }, String), as: 'spam' }],
    ['as handled', { ids: ['1'], as: 'handled' }],
    ['by no list', { ids: 'all', as: 'spam' }],
  ])('refuses %s', async (_what, input) =>
    expect((await desk.ask('registrar', '/close-many', 'POST', input)).status).toBe(400),
  );
});
