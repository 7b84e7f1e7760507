import { answer, messageOf, openPublications, question } from './testing/publications';
import { askRest } from '../../access/testing/rest-api';

let desk: Awaited<ReturnType<typeof openPublications>>;
beforeAll(async () => {
  desk = await openPublications();
});
beforeEach(() => desk.clear());
afterAll(() => desk.close());

it.each([
  ['without an approval', { answerApproved: false }, 'Läs igenom och godkänn'],
  ['without a question', { question: ' ' }, 'Skriv frågan.'],
  [
    'with a phone number',
    { answer: 'Ring 070-123 45 67' },
    'Svaret har på rad 1 ett telefonnummer',
  ],
  [
    'with what may be a name',
    { question: 'Jag heter Anna Ek.' },
    'Frågan har på rad 1 det som kan',
  ],
  ['in another language', { language: 'fi' }, 'Det som skickades går inte att läsa.'],
  ['with a text beyond all limits', { question: 'x'.repeat(30_000) }, 'Det som skickades'],
])('publishes nothing %s', async (_, input, message) => {
  const id = await desk.answered();
  const before = await desk.stored(id);
  const refused = await desk.publish(id, input);
  expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringContaining(message)]);
  expect(await desk.shown()).toEqual([]);
  expect(await desk.stored(id)).toEqual(before);
});

it('is a step of registrars only', async () => {
  const id = await desk.answered();
  for (const who of ['editor', 'author'] as const) {
    const refused = await desk.publish(id, {}, who);
    expect([refused.status, messageOf(refused)]).toEqual([403, 'Det gör registrator.']);
    const { body } = await desk.ask(who, `/${id}/steps`);
    expect([body.steps.publish.possible, body.publication]).toEqual([false, null]);
  }
  for (const who of ['administrator', 'visitor'] as const)
    expect((await desk.publish(id, {}, who)).status).toBe(404);
  await desk.publish(id);
  expect((await desk.take('editor', id, 'unpublish')).status).toBe(403);
  expect(await desk.shown()).toHaveLength(1);
});

it('is refused before the answer, under secrecy, in quarantine, and for spam', async () => {
  const reasons: [string, string][] = [];
  const refuse = async (id: string, label: string) => {
    const refused = await desk.publish(id);
    expect(refused.status).toBe(409);
    reasons.push([label, messageOf(refused) ?? '']);
  };
  const fresh = await desk.comment();
  await refuse(fresh, 'new');
  await desk.take('registrar', fresh, 'quarantine');
  await refuse(fresh, 'quarantine');
  await desk.take('registrar', fresh, 'close', { as: 'spam' });
  await refuse(fresh, 'closed unanswered');
  const duplicate = await desk.answered();
  await desk.take('registrar', duplicate, 'close', { as: 'duplicate' });
  await refuse(duplicate, 'duplicate');
  const secret = await desk.answered();
  await desk.take('registrar', secret, 'register', { secrecy: true });
  await refuse(secret, 'secret');
  const twice = await desk.answered();
  await desk.publish(twice);
  await refuse(twice, 'twice');
  expect(reasons).toEqual([
    ['new', 'Publicera fråga och svar går inte när kommentaren är i läget Ny. Svara på den först.'],
    [
      'quarantine',
      'Publicera fråga och svar går inte när kommentaren är i läget Karantän. Ta den ur karantän först.',
    ],
    ['closed unanswered', 'Kommentaren har inget svar att publicera.'],
    ['duplicate', 'Dubbletter och skräp publiceras inte.'],
    ['secret', 'Det som omfattas av sekretess publiceras inte.'],
    ['twice', 'Frågan och svaret är redan publicerade. Avpublicera dem först om något ska ändras.'],
  ]);
  expect(await desk.shown()).toHaveLength(1);
});

it('cannot be asked which comment a publication is of, nor changed by itself', async () => {
  const id = await desk.answered();
  await desk.publish(id);
  const [{ id: pair }] = await desk.shown();
  for (const who of ['visitor', 'editor'] as const)
    for (const query of [`&where[comment][equals]=${id}`, '&where[withdrawnAt][exists]=true'])
      expect((await desk.read(who, query)).status).toBe(400);
  const sorted = await desk.read('visitor', '&sort=comment&depth=2&select[comment]=true');
  expect(JSON.stringify(sorted.body)).not.toContain(id);
  for (const who of ['registrar', 'administrator', 'visitor'] as const)
    for (const [method, path, data] of [
      ['POST', 'answered-comments', { question, answer, language: 'sv' }],
      ['PATCH', `answered-comments/${pair}`, { question: 'Ändrad' }],
      ['DELETE', `answered-comments/${pair}`, undefined],
    ] as const) {
      const options = { method, ...(data ? { data } : {}) };
      const { status } = await askRest(desk.payload, desk.people[who], path, options);
      expect(status).toBe(403);
    }
  expect(await desk.shown()).toMatchObject([{ question }]);
  const direct = { collection: 'comments', id, data: { answerPublishedAt: null } } as const;
  await expect(desk.payload.update({ ...direct, overrideAccess: true })).rejects.toThrow(
    'Kommentaren handläggs med stegen',
  );
});
