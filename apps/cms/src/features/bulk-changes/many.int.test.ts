import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';

const MANY = 505;
const WITHOUT_ADDRESS = 22;

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  process.env.JOBS = 'false';
  ({ payload, close } = await openTestCms());
  people = await meetEverybody(payload);
  payload.logger.level = 'silent';
});
afterAll(() => close());

const ask = async (path: string, method = 'GET', data?: object, who: Who = 'editor') => {
  const answer = await askRest(payload, people[who], path, { method, data });
  return { status: answer.status, body: await answer.json() };
};
const draft = (title: string) =>
  payload.create({ collection: 'topics', data: { title }, draft: true, overrideAccess: true });
const ofDrafts = 'topics?where[_status][equals]=draft&depth=0';
const publish = () => ask(ofDrafts, 'PATCH', { _status: 'published' });

it(`tells how far a change of ${MANY} documents has come, and which of them were not changed and why (A8)`, async () => {
  for (let number = 0; number < MANY; number += 1)
    await draft(number < WITHOUT_ADDRESS ? `🎄${'!'.repeat(number)}` : `Ämne ${number}`);
  let isOver = false;
  const change = publish().finally(() => (isOver = true));
  const come = new Set<number>();
  while (!isOver) {
    const { body } = await ask('progress-of-many');
    if (body?.total === MANY && body.endedAt === null) come.add(body.done);
  }
  const { status, body } = await change;
  expect(come.size).toBeGreaterThan(10);
  expect([status, body.message, body.docs.length]).toEqual([
    400,
    '483 av 505 ändrade. 22 ändrades inte.',
    MANY - WITHOUT_ADDRESS,
  ]);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].ids).toHaveLength(WITHOUT_ADDRESS);
  expect(body.errors[0].message).toMatch(
    /^(”🎄!*”, ){4}”🎄!*” och 17 till – Adress – Rubriken har inga bokstäver/,
  );
  const told = (await ask('progress-of-many')).body;
  expect(told).toMatchObject({ collection: 'topics', total: MANY, done: MANY });
  expect(told.refused).toHaveLength(WITHOUT_ADDRESS);
  expect(told.refused[0]).toMatchObject({
    title: expect.stringContaining('🎄'),
    why: expect.stringContaining('Skriv en adress här'),
  });
}, 600_000);

it('is nobody else’s to read', async () => {
  expect((await ask('progress-of-many', 'GET', undefined, 'author')).body).toBeNull();
  expect((await ask('progress-of-many', 'GET', undefined, 'visitor')).status).toBe(401);
});

it('says that nothing was changed where nothing is left to change, as what did not work', async () => {
  await payload.delete({
    collection: 'topics',
    where: { _status: { equals: 'draft' } },
    overrideAccess: true,
  });
  const { status, body } = await publish();
  expect([status, body.docs, body.errors[0].message]).toEqual([
    404,
    [],
    expect.stringMatching(/^Inget ändrades\./),
  ]);
});

it.each(['sv', 'en', 'all'])(
  'answers with a reason, in the language %s, when a colleague writes in one that was searched for',
  async (locale) => {
    const { id } = await draft(`Sökt ${locale}`);
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'topics', value: id },
        user: { relationTo: 'users', value: people.administrator.user?.id },
      },
    });
    const found = `topics?locale=${locale}&where[title][like]=Sökt&depth=0`;
    const { status, body } = await ask(found, 'PATCH', { _status: 'published' });
    expect([status, body.docs]).toEqual([expect.any(Number), []]);
    expect(status).toBe(locale === 'en' ? 404 : 423);
  },
);
