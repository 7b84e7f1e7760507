import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';

const TOTAL = 505;
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

const request = async (path: string, method = 'GET', data?: object, who: Who = 'editor') => {
  const answer = await askRest(payload, people[who], path, { method, data });
  return { status: answer.status, body: await answer.json() };
};
const draft = (title: string) =>
  payload.create({ collection: 'topics', data: { title }, draft: true, overrideAccess: true });
const ofDrafts = 'topics?where[_status][equals]=draft&depth=0';
const publish = () => request(ofDrafts, 'PATCH', { _status: 'published' });

it(`reports the progress of a change of ${TOTAL} documents, and which were not changed and why (A8)`, async () => {
  for (let number = 0; number < TOTAL; number += 1)
    await draft(number < WITHOUT_ADDRESS ? `🎄${'!'.repeat(number)}` : `Ämne ${number}`);
  let isOver = false;
  const change = publish().finally(() => (isOver = true));
  const reported = new Set<number>();
  while (!isOver) {
    const { body } = await request('progress-of-many');
    if (body?.total === TOTAL && body.endedAt === null) reported.add(body.done);
  }
  const { status, body } = await change;
  expect(reported.size).toBeGreaterThan(10);
  expect([status, body.message, body.docs.length]).toEqual([
    400,
    '483 av 505 ändrade. 22 ändrades inte.',
    TOTAL - WITHOUT_ADDRESS,
  ]);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].ids).toHaveLength(WITHOUT_ADDRESS);
  expect(body.errors[0].message).toMatch(
    /^(”🎄!*”, ){4}”🎄!*” och 17 till – Adress – Rubriken har inga bokstäver/,
  );
  const progress = (await request('progress-of-many')).body;
  expect(progress).toMatchObject({ collection: 'topics', total: TOTAL, done: TOTAL });
  expect(progress.refused).toHaveLength(WITHOUT_ADDRESS);
  expect(progress.refused[0]).toMatchObject({
    title: expect.stringContaining('🎄'),
    why: expect.stringContaining('Skriv en adress här'),
  });
  expect(progress.changed).toHaveLength(TOTAL - WITHOUT_ADDRESS);
  expect(progress.changed[0]).toMatchObject({ title: expect.stringMatching(/^Ämne \d+$/) });
}, 600_000);

it('shows the progress to no other user', async () => {
  expect((await request('progress-of-many', 'GET', undefined, 'author')).body).toBeNull();
  expect((await request('progress-of-many', 'GET', undefined, 'visitor')).status).toBe(401);
});

it('answers 404 with a message where there is nothing to change', async () => {
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
  'refuses documents that a colleague is editing, found by a search in the language %s',
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
    const { status, body } = await request(found, 'PATCH', { _status: 'published' });
    expect([status, body.docs]).toEqual([expect.any(Number), []]);
    expect(status).toBe(locale === 'en' ? 404 : 423);
  },
);
