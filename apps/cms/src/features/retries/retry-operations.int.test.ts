import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { jest } from '@jest/globals';
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person } from '../../access/testing/people';
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

inTransactions.describe('each writing operation is retried after a conflict (G1)', () => {
  it.each([
    ['an article is created', () => rest('news', 'POST', anArticle()), 201],
    [
      'an article is duplicated',
      async () => rest(`news/${(await article('Kopieras')).id}/duplicate`, 'POST'),
      200,
    ],
    [
      'an article is deleted',
      async () => rest(`news/${(await article('Kastas')).id}`, 'DELETE'),
      200,
    ],
    [
      'topics are changed in bulk',
      async () => rest(`topics?where[id][equals]=${(await topic()).id}`, 'PATCH', { title: 'Ny' }),
      200,
    ],
    ['an older version is restored', restoreFirstVersion, 200],
  ])('when %s by REST', async (_, act, status) => {
    const { failed, restore } = failFirst(payload, 'commitTransaction', 2);
    const answer = await act();
    restore();
    expect({ failed: failed(), status: answer.status }).toEqual({ failed: 2, status });
  });

  it('a mutation by GraphQL', async () => {
    const { id } = await topic();
    const { failed, restore } = failFirst(payload, 'commitTransaction', 2);
    const answer = await askGraphql(
      payload,
      administrator,
      `mutation { updateTopic(id: "${id}", data: { title: "Ändrat" }) { title } }`,
    );
    restore();
    expect(answer).toEqual({ data: { updateTopic: { title: 'Ändrat' } } });
    expect(failed()).toBe(2);
  });

  it('a login', async () => {
    const login = { email: 'author@region.example', password: 'a long enough password' };
    const { failed, restore } = failFirst(payload, 'commitTransaction', 2);
    expect(await rest('users/login', 'POST', login)).toMatchObject({ status: 200 });
    restore();
    expect(failed()).toBe(2);
  });

  it('but not within a transaction', async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const { failed, restore } = failFirst(payload, 'create', 1);
    const made = payload.create({
      collection: 'topics',
      data: { title: 'Inuti' },
      req,
      overrideAccess: true,
    });
    await expect(made).rejects.toMatchObject({ code: 112 });
    restore();
    await killTransaction(req);
    expect(failed()).toBe(1);
  });

  it('up to a limit, and then refused with 503, a Swedish message and Retry-After', async () => {
    payload.logger.level = 'silent';
    const { id } = await topic();
    const { restore } = failFirst(payload, 'commitTransaction', 1_000);
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 4_000));
    const answer = await askRest(payload, administrator, `topics/${id}`, {
      method: 'PATCH',
      data: { title: 'Nej' },
    });
    clock.mockRestore();
    restore();
    expect({ status: answer.status, wait: answer.headers.get('retry-after') }).toEqual({
      status: 503,
      wait: '5',
    });
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Vänta en stund och försök igen') }],
    });
  });
});

const topic = () =>
  payload.create({
    collection: 'topics',
    data: { title: `Ämne ${Math.random()}` },
    overrideAccess: true,
  });

async function restoreFirstVersion() {
  const { id } = await article('Först');
  await payload.update({
    collection: 'news',
    id,
    data: { title: 'Sedan' },
    draft: true,
    overrideAccess: true,
  });
  const versions = await versionsOf(id);
  return rest(`news/versions/${versions.at(-1)?.id ?? ''}`, 'POST');
}
