import { openCommentHandling, TEXT } from './testing/handlers';

let desk: Awaited<ReturnType<typeof openCommentHandling>>;
beforeAll(async () => {
  desk = await openCommentHandling();
});
afterAll(() => desk.close());

const messageOf = ({ body }: { body: { errors?: { message: string }[] } }) =>
  body.errors?.[0]?.message;
const possible = async (who: 'editor' | 'registrar', id: string) => {
  const { body } = await desk.ask(who, `/${id}/steps`);
  return Object.entries<{ possible: boolean }>(body.steps)
    .filter(([, step]) => step.possible)
    .map(([name]) => name);
};

it('goes from new to taken, answered, reopened and closed, and keeps every step', async () => {
  const id = await desk.comment();
  const always = ['note', 'reveal'];
  expect((await possible('editor', id)).sort()).toEqual(
    [...always, 'take', 'assign', 'answer', 'close', 'quarantine'].sort(),
  );
  expect(await possible('registrar', id)).toContain('register');
  const taken = await desk.take('editor', id, 'take');
  expect(taken).toMatchObject({
    status: 200,
    body: { status: 'handling', handler: { id: desk.idOf('editor'), name: 'editor' } },
  });
  await desk.take('author', id, 'answer', { text: ' Räcket är lagat. ' });
  await desk.take('editor', id, 'reopen', { reason: 'Mer att säga' });
  await desk.take('editor', id, 'note', { text: 'Ringt driften' });
  await desk.take('editor', id, 'answer', { text: 'Och målat.' });
  await desk.take('registrar', id, 'close', { as: 'handled' });
  const comment = await desk.stored(id);
  expect(comment).toMatchObject({
    ...{ status: 'done', closedAs: 'handled', text: TEXT, handler: desk.idOf('editor') },
    answers: [
      { text: 'Räcket är lagat.', author: 'author', function: 'Webbredaktionen' },
      { text: 'Och målat.', author: 'editor', function: 'Webbredaktionen' },
    ],
    notes: [{ text: 'Ringt driften', author: 'editor' }],
  });
  expect(comment.steps?.map(({ step, by, role, note }) => [step, by, role, note ?? null])).toEqual([
    ['take', 'editor', 'editor', null],
    ['answer', 'author', 'author', null],
    ['reopen', 'editor', 'editor', 'Mer att säga'],
    ['note', 'editor', 'editor', null],
    ['answer', 'editor', 'editor', null],
    ['close', 'registrar', 'registrar', 'Handlagd'],
  ]);
  for (const { at } of comment.steps ?? []) expect(Date.parse(at ?? '')).toBeGreaterThan(0);
  expect((await possible('editor', id)).sort()).toEqual([...always, 'reopen'].sort());
});

it('refuses what is not possible, with a sentence in the language of the user', async () => {
  const id = await desk.comment();
  const release = await desk.take('editor', id, 'release');
  expect([release.status, messageOf(release)]).toEqual([
    409,
    'Ta ur karantän går inte när kommentaren är i läget Ny. Ladda om sidan.',
  ]);
  const handled = await desk.take('editor', id, 'close', { as: 'handled', reason: 'Klart' });
  expect([handled.status, messageOf(handled)]).toEqual([
    409,
    'Avsluta går inte när kommentaren är i läget Ny. Ta den först. Som dubblett eller skräp kan den avslutas direkt.',
  ]);
  await desk.take('editor', id, 'take');
  const again = await desk.take('author', id, 'take');
  expect([again.status, messageOf(again)]).toEqual([
    409,
    'editor handlägger den redan. Lämna över den om någon annan ska ta vid.',
  ]);
  expect(messageOf(await desk.take('editor', id, 'take'))).toBe('Du handlägger den redan.');
  const registered = await desk.take('editor', id, 'register', { diaryNumber: 'RS 2026-1' });
  expect([registered.status, messageOf(registered)]).toEqual([403, 'Det gör registrator.']);
  const inEnglish = await desk.ask('editor', `/${id}/steps?locale=en`);
  expect(inEnglish.body.steps.register.why).toMatch(/registrator|registrar/);
});

it.each([
  ['answer', {}],
  ['answer', { text: '\u200b \n' }],
  ['answer', { template: 'none' }],
  ['note', { text: '  ' }],
  ['reveal', {}],
  ['reveal', { reason: ' ' }],
  ['close', {}],
  ['close', { as: 'done' }],
  ['assign', {}],
  ['assign', { function: 'none' }],
  ['assign', { person: 'none' }],
  ['register', {}],
  ['note', { text: 'x'.repeat(20_000) }],
  ['take', { seen: 1 }],
] as const)('refuses %s with input that it cannot do with: %j', async (step, input) => {
  const id = await desk.comment();
  const before = await desk.stored(id);
  const answer = await desk.take('registrar', id, step, input);
  expect([answer.status, typeof messageOf(answer)]).toEqual([400, 'string']);
  expect(await desk.stored(id)).toEqual(before);
});

it('does not tell whether a comment exists to those who do not read it', async () => {
  const id = await desk.comment();
  for (const who of ['administrator', 'visitor'] as const)
    for (const step of ['take', 'reveal', 'nothing'])
      for (const target of [id, 'none', '507f1f77bcf86cd799439011'])
        expect((await desk.take(who, target, step, { reason: 'x' })).status).toBe(404);
  expect((await desk.ask('administrator', `/${id}/steps`)).status).toBe(404);
});

it('is not closed under secrecy without a diary number, nor loses it afterwards (K13)', async () => {
  const id = await desk.comment();
  await desk.take('registrar', id, 'register', { secrecy: true });
  for (const as of ['duplicate', 'spam']) {
    const refused = await desk.take('editor', id, 'close', { as });
    expect([refused.status, messageOf(refused)]).toEqual([
      409,
      'En handling med sekretess ska diarieföras. Registrera diarienumret innan ärendet avslutas.',
    ]);
  }
  await desk.take('registrar', id, 'register', { diaryNumber: ' RS 2026-00001 ' });
  expect((await desk.take('editor', id, 'close', { as: 'duplicate' })).status).toBe(200);
  for (const input of [{ diaryNumber: '' }, { diaryNumber: ' ' }])
    expect((await desk.take('registrar', id, 'register', input)).status).toBe(409);
  const other = await desk.comment();
  await desk.take('editor', other, 'close', { as: 'spam' });
  expect((await desk.take('registrar', other, 'register', { secrecy: true })).status).toBe(409);
  expect(await desk.stored(id)).toMatchObject({ diaryNumber: 'RS 2026-00001', secrecy: true });
});

it('asks for a reason to close as handled without an answer', async () => {
  const id = await desk.comment();
  await desk.take('editor', id, 'take');
  expect((await desk.take('editor', id, 'close', { as: 'handled' })).status).toBe(400);
  const closed = await desk.take('editor', id, 'close', { as: 'handled', reason: 'Redan lagat' });
  expect(closed.body).toMatchObject({ status: 'done', closedAs: 'handled' });
  expect((await desk.stored(id)).steps?.at(-1)?.note).toBe('Handlagd. Redan lagat');
});

it('goes to quarantine and back, or is closed from there', async () => {
  const id = await desk.comment();
  await desk.take('editor', id, 'quarantine');
  const refused = await desk.take('editor', id, 'answer', { text: 'Hej' });
  expect([refused.status, messageOf(refused)]).toEqual([
    409,
    'Svara går inte när kommentaren är i läget Karantän. Ta den ur karantän först.',
  ]);
  expect((await desk.take('editor', id, 'release')).body.status).toBe('new');
  await desk.take('editor', id, 'quarantine');
  expect((await desk.take('editor', id, 'close', { as: 'spam' })).body.closedAs).toBe('spam');
  expect((await desk.take('editor', id, 'reopen')).body).toMatchObject({
    ...{ status: 'handling', closedAs: null },
  });
});

it('refuses a step with a comment that a colleague has changed since it was read', async () => {
  const id = await desk.comment();
  const { body } = await desk.ask('editor', `/${id}/steps`);
  await desk.take('author', id, 'note', { text: 'Jag tittar på den' });
  const answer = await desk.take('editor', id, 'answer', { text: 'Hej', seen: body.updatedAt });
  expect([answer.status, messageOf(answer)?.slice(0, 40)]).toEqual([
    409,
    'En kollega har gjort något med kommentar',
  ]);
});

it('lets one of two who take it at the same time have it, and tells the other who', async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = await desk.comment();
    const both = await Promise.all([
      desk.take('editor', id, 'take'),
      desk.take('author', id, 'take'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused && messageOf(refused)).toMatch(/^(editor|author) handlägger den redan/);
    expect((await desk.stored(id)).steps).toHaveLength(1);
  }
});

it('keeps everything that several write at the same time', async () => {
  const id = await desk.comment();
  const notes = ['ett', 'två', 'tre', 'fyra'].map((text) =>
    desk.take('editor', id, 'note', { text }),
  );
  const answers = [1, 2].map((each) => desk.take('author', id, 'answer', { text: `Svar ${each}` }));
  const statuses = (await Promise.all([...notes, ...answers])).map(({ status }) => status);
  const { notes: kept, answers: given, steps } = await desk.stored(id);
  expect(given).toHaveLength(1);
  expect(kept).toHaveLength(statuses.slice(0, 4).filter((status) => status === 200).length);
  expect(steps).toHaveLength(statuses.filter((status) => status === 200).length);
  expect(statuses.slice(0, 4)).toEqual([200, 200, 200, 200]);
});
