import type { Payload } from 'payload';
import { everybody, type Who } from '../../access/testing/people';
import { askGraphql } from '../../access/testing/graphql-api';
import { openTestCms } from '../../testing/open-test-cms';
import type { State } from './states';
import type { Step } from './steps';
import { meetReviewers } from './testing/reviews';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetReviewers(payload);
});
afterEach(async () => {
  await people.setTwoPersons(false);
  await people.leave();
});
afterAll(() => close());

const at = () => new Date(Date.now() + 3_600_000).toISOString();

/** An article by an author in a state. */
const articleIn = async (state: State) => {
  const id = await people.begin('author', `I läget ${state}`);
  if (state === 'review' || state === 'returned') await people.taken('author', id, 'send');
  if (state === 'returned') await people.taken('editor', id, 'return', { reason: 'Rätta.' });
  if (state === 'approved') await people.taken('editor', id, 'approve');
  if (state === 'planned') await people.taken('editor', id, 'plan', { at: at() });
  return id;
};

/** Who may take a step, in the state that it is usually taken from. The author is the sender. */
const matrix: [Step, State, string][] = [
  ['send', 'draft', 'author editor administrator'],
  ['withdraw', 'review', 'author editor administrator'],
  ['takeover', 'review', 'editor administrator'],
  ['assign', 'review', 'editor administrator'],
  ['return', 'review', 'editor administrator'],
  ['approve', 'review', 'editor administrator'],
  ['plan', 'approved', 'editor administrator'],
  ['unplan', 'planned', 'editor administrator'],
  ['remind', 'review', 'author editor administrator'],
];

describe('a step through REST, as the admin takes it', () => {
  it.each(matrix)('%s is for those who may', async (step, state, allowed) => {
    const may: Who[] = [];
    for (const who of everybody) {
      const id = await articleIn(state);
      const reviewer = people.people.administrator.user?.id;
      const input = { reason: 'Skäl.', at: at(), reviewer };
      const { status } = await people.take(who, id, step, input);
      const isRefused = who === 'visitor' || who === 'registrar' ? 404 : 403;
      if (status === 200) may.push(who);
      else expect([who, status]).toEqual([who, isRefused]);
      if (status !== 200) expect((await people.reviewOf(id)).state).toBe(state);
    }
    expect(may.join(' ')).toBe(allowed);
  });

  it.each([
    'workflow/news/x/send',
    'workflow/users/x/send',
    'workflow/media/x/send',
    'workflow/constructor/x/send',
  ])('is of a document that exists and has drafts, unlike %s', async (path) => {
    expect((await people.send('editor', path, 'POST', {})).status).toBe(404);
  });

  it('is one of the steps, in one of the languages', async () => {
    const id = await articleIn('draft');
    for (const path of ['approve-all?locale=sv', 'send?locale=de', 'constructor?locale=sv'])
      expect((await people.send('editor', `workflow/news/${id}/${path}`, 'POST', {})).status).toBe(
        404,
      );
    for (const data of [{ reason: 7 }, { reason: 'x'.repeat(2001) }, { seen: {} }])
      expect((await people.send('editor', `workflow/news/${id}/send`, 'POST', data)).status).toBe(
        400,
      );
  });

  it('is not of what lies in the trash', async () => {
    const id = await articleIn('review');
    await people.done('editor', `news/${id}`, 'PATCH', { deletedAt: new Date().toISOString() });
    expect((await people.take('editor', id, 'approve')).status).toBe(404);
  });
});

const forged = { state: 'approved', hash: 'x', decidedName: 'editor' } as const;

describe('no step is taken by writing its result', () => {
  it.each(['author', 'editor', 'administrator'] as const)('through any API, as %s', async (who) => {
    const id = await articleIn('review');
    await people.leave();
    const { user } = people.people[who];
    await people.send(who, `news/${id}?draft=true`, 'PATCH', { review: forged });
    const mutation = `mutation { updateNews(id: "${id}", draft: true, data: { review: { state: approved } }) { id } }`;
    await askGraphql(payload, people.people[who], mutation);
    const options = { collection: 'news', id, draft: true, data: { review: forged } } as const;
    await payload.update({ ...options, user, overrideAccess: false });
    await payload.update({ ...options, overrideAccess: true });
    await people.send(who, `news?where[id][equals]=${id}&draft=true`, 'PATCH', { review: forged });
    expect(await people.reviewOf(id)).toMatchObject({ state: 'review', hash: null });
  });

  it('nor at the creation of a document', async () => {
    const { body } = await people.send('author', 'news?draft=true', 'POST', {
      title: 'Ny',
      review: forged,
    });
    expect(body).toMatchObject({ doc: { review: { state: 'draft' } } });
  });
});

describe('the two-person rule holds a publication of one’s text back', () => {
  const published = { _status: 'published' } as const;

  it.each(['REST', 'bulk', 'GraphQL', 'Local', 'a restored version', 'a step'] as const)(
    'through %s',
    async (door) => {
      const id = await people.begin('editor', 'Min text');
      await people.leave();
      await people.setTwoPersons(true);
      const editor = people.people.editor;
      const [first] = await people.versions(id);
      const attempts = {
        REST: () => people.send('editor', `news/${id}`, 'PATCH', published),
        bulk: () =>
          people.send('editor', `news?where[id][equals]=${id}&draft=true`, 'PATCH', published),
        GraphQL: () =>
          askGraphql(
            payload,
            editor,
            `mutation { updateNews(id: "${id}", data: { _status: published }) { id } }`,
          ),
        Local: () =>
          payload
            .update({
              ...{ collection: 'news', id, data: published },
              ...{ user: editor.user, overrideAccess: false },
            })
            .catch(() => undefined),
        'a restored version': () => people.send('editor', `news/versions/${first?.id}`, 'POST'),
        'a step': () => people.take('editor', id, 'plan', { at: at() }),
      };
      await attempts[door]();
      expect(await people.publicTitle(id)).toBeUndefined();
      expect((await people.reviewOf(id)).state).toBe('draft');
    },
  );
});

it('two who approve and change a text at once do not get what neither has read approved', async () => {
  for (const round of [1, 2, 3, 4, 5]) {
    const id = await people.begin('author', `Samtidigt ${round}`);
    await people.leave();
    const seen = await people.seen(id);
    await Promise.all([
      people.send('editor', `workflow/news/${id}/approve`, 'POST', { seen }),
      people.send('author', `news/${id}?draft=true`, 'PATCH', { title: `Ändrat ${round}` }),
    ]);
    const newest = (await people.versions(id)).at(-1);
    const { state } = await people.reviewOf(id);
    if (state === 'approved') expect(newest?.version.title).toBe(`Samtidigt ${round}`);
    await people.leave();
  }
});

it('the same step by several at once is one step, with one notification each', async () => {
  const id = await people.begin('author', 'Alla på en gång');
  const seen = await people.seen(id);
  await people.leave();
  const approve = (who: Who) => people.send(who, `workflow/news/${id}/approve`, 'POST', { seen });
  const answers = await Promise.all((['editor', 'administrator', 'editor'] as const).map(approve));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const sent = await people.begin('author', 'Många påminnelser');
  await people.taken('author', sent, 'send');
  const remind = () => people.send('author', `workflow/news/${sent}/remind`, 'POST', {});
  await Promise.all([remind(), remind(), remind(), remind()]);
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { and: [{ document: { in: [id, sent] } }, { kind: { in: ['approved', 'reminded'] } }] },
    overrideAccess: true,
  });
  const of = docs.map(({ kind, recipient }) => `${kind} ${recipient}`);
  expect([...new Set(of)].sort()).toEqual([...of].sort());
  expect(of).toHaveLength(3);
});
