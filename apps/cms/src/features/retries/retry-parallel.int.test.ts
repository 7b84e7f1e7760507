import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { ValidationError, type Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { failFirst } from '../../testing/fail-first';
import { openTestCms } from '../../testing/open-test-cms';
import { hasTransactions } from '../../testing/test-database';
import { when } from '../../testing/when';

let payload: Payload;
let close: () => Promise<void>;
let administrator: Person;

beforeAll(async () => {
  // Automatic jobs would use up the simulated failures.
  process.env.JOBS = 'false';
  ({ payload, close } = await openTestCms());
  ({ administrator } = await meetEverybody(payload));
});
afterAll(() => close());

const inTransactions = when(hasTransactions, 'this MongoDB has no transactions to run again.');
const article = (title: string, draft = true) =>
  payload.create({
    collection: 'news',
    data: anArticle({ title, _status: draft ? 'draft' : 'published' }),
    draft,
    overrideAccess: true,
  });
const rest = async (path: string, method: string, data?: object) => {
  const answer = await askRest(payload, administrator, path, { method, data });
  return { status: answer.status, body: await answer.json() };
};
const versionsOf = async (id: string) =>
  (
    await payload.db.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      pagination: false,
      limit: 0,
    })
  ).docs;
const times = <Result>(count: number, does: (number: number) => Result): Result[] =>
  Array.from({ length: count }, (_, number) => does(number));

inTransactions.describe('concurrent operations are retried as a whole (G1)', () => {
  it('eight saves of one draft', async () => {
    const { id } = await article('Åtta utkast');
    const { failed, restore } = failFirst(payload, 'commitTransaction', 8);
    const saves = times(8, (number) =>
      rest(`news/${id}?draft=true`, 'PATCH', { title: `Utkast ${number}` }),
    );
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(times(8, () => 200));
    restore();
    expect(failed()).toBe(8);
    const versions = await versionsOf(id);
    expect(versions).toHaveLength(9);
    expect(versions.filter(({ latest }) => latest)).toHaveLength(1);
  });

  it('four publications, each announced once', async () => {
    const { id } = await article('Fyra publiceringar');
    const { restore } = failFirst(payload, 'commitTransaction', 4);
    const changes = async () => (await payload.db.count({ collection: 'changes' })).totalDocs;
    const before = await changes();
    const answers = times(4, () => rest(`news/${id}`, 'PATCH', { _status: 'published' }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(times(4, () => 200));
    restore();
    expect(await changes()).toBe(before + 4);
  });

  it('ten articles with the same title, which get ten slugs', async () => {
    const { restore } = failFirst(payload, 'commitTransaction', 10);
    const made = await Promise.all(times(10, () => article('Samma rubrik', false)));
    restore();
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(10);
  });

  it('an article whose slug is taken while it is saved', async () => {
    const taken = () =>
      new ValidationError({
        collection: 'news',
        errors: [{ message: 'Värdet måste vara unikt', path: 'slug' }],
      });
    const { failed, restore } = failFirst(payload, 'create', 2, taken);
    expect(await article('Nyss tagen', false)).toMatchObject({ slug: 'nyss-tagen' });
    restore();
    expect(failed()).toBe(2);
  });

  it('four saves of a global', async () => {
    const { restore } = failFirst(payload, 'commitTransaction', 4);
    const saves = times(4, (number) => rest('globals/site', 'POST', { name: `Region ${number}` }));
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(times(4, () => 200));
    restore();
  });
});
