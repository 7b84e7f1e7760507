import type { Payload, Where } from 'payload';
import { storeComment } from '../features/comments/store-comment';
import { openTestCms } from '../testing/open-test-cms';
import { askGraphql } from './testing/graphql-api';
import { everybody, meetEverybody, type Person, type Who } from './testing/people';
import { askRest } from './testing/rest-api';

const page = (documentId: string) => ({
  ...{
    collection: 'accessibilityStatement',
    documentId,
    title: 'Bron',
    path: '/bron',
    locale: 'sv',
  },
});
const text = 'Jag heter Anna Ek. Räcket saknas.';
const ADDRESS = 'besokare@region.example';
let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
/** The comment of a function with an editor and an author, of one with an administrator, and of none. */
const ids: Record<'ours' | 'theirs' | 'none', string> = { ours: '', theirs: '', none: '' };

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  const members = {
    ours: [people.editor, people.author, people.registrar].map(({ user }) => user?.id ?? ''),
    theirs: [people.administrator.user?.id ?? ''],
  };
  for (const name of ['ours', 'theirs', 'none'] as const) {
    const comment = await storeComment(payload, { text, page: page(name), replyTo: ADDRESS });
    ids[name] = comment.id;
    if (name === 'none') continue;
    const made = { collection: 'functions', data: { name, members: members[name] } } as const;
    const { id } = await payload.create({ ...made, overrideAccess: true });
    const data = { function: id };
    await payload.db.updateOne({ collection: 'comments', id: comment.id, data });
  }
});
afterAll(() => close());

const readers: Record<Who, (keyof typeof ids)[]> = {
  visitor: [],
  registrar: ['ours', 'theirs', 'none'],
  author: ['ours'],
  editor: ['ours'],
  administrator: ['theirs'],
};

const ask = async (who: Who, path: string, method = 'GET', data?: object) => {
  const answer = await askRest(payload, people[who], `comments${path}`, { method, data });
  return { status: answer.status, body: await answer.json() };
};
const idsIn = (docs: { id: string }[] = []) => docs.map(({ id }) => id).sort();

describe.each(everybody)('the %s', (who) => {
  const expected = () => readers[who].map((name) => ids[name]).sort();

  it('finds the comments of their functions by REST, in lists, counts and searches', async () => {
    for (const query of ['', '?where[maskedText][like]=Räcket', '?sort=receipt&depth=2'])
      expect(idsIn((await ask(who, query)).body.docs)).toEqual(expected());
    expect((await ask(who, '/count')).body.totalDocs ?? 0).toBe(expected().length);
    for (const name of ['ours', 'theirs', 'none'] as const) {
      const mayRead = readers[who].includes(name);
      expect((await ask(who, `/${ids[name]}`)).status === 200).toBe(mayRead);
      const saved = await ask(who, `/${ids[name]}`, 'PATCH', { secrecy: false });
      expect(saved.status === 200).toBe(mayRead);
    }
    const others = await ask(who, `?where[or][0][function][exists]=false`);
    expect(idsIn(others.body.docs)).toEqual(who === 'registrar' ? [ids.none] : []);
  });

  it('finds the same by GraphQL and by the Local API', async () => {
    const { data } = await askGraphql(
      payload,
      people[who],
      '{ Comments { docs { id } } countComments { totalDocs } }',
    );
    const { Comments, countComments } = (data ?? {}) as {
      Comments?: { docs: { id: string }[] };
      countComments?: { totalDocs: number };
    };
    expect(idsIn(Comments?.docs)).toEqual(expected());
    expect(countComments?.totalDocs ?? 0).toBe(expected().length);
    const found = await payload
      .find({ collection: 'comments', user: people[who].user, overrideAccess: false })
      .catch(() => ({ docs: [] }));
    expect(idsIn(found.docs)).toEqual(expected());
    const where: Where = { id: { exists: true } };
    const counted = await payload
      .count({ collection: 'comments', where, user: people[who].user, overrideAccess: false })
      .catch(() => ({ totalDocs: 0 }));
    expect(counted.totalDocs).toBe(expected().length);
  });

  it.each(['text', 'textHash', 'submission', 'secretHash', 'turn', 'notifiedAt'])(
    'never reads the field %s, nor compares or sorts by it (K9)',
    async (field) => {
      const [name] = readers[who];
      const id = name ? ids[name] : ids.none;
      for (const path of [
        `/${id}`,
        '',
        `?select[${field}]=true`,
        `/${id}?select[${field}]=true&depth=3`,
      ]) {
        const { body } = await ask(who, path);
        expect(JSON.stringify(body)).not.toMatch(new RegExp(`Anna Ek|"${field}"`));
      }
      const value = field === 'notifiedAt' ? '2020-01-01' : 'Anna';
      for (const query of [
        `?where[${field}][exists]=true`,
        `?where[${field}][equals]=${value}`,
        `?where[or][0][receipt][exists]=true&where[or][1][${field}][equals]=${value}`,
        `?where[and][0][or][0][${field}][exists]=true`,
        `?sort=${field}`,
        `?sort=-${field},receipt`,
        `/count?where[${field}][exists]=true`,
      ]) {
        const { status, body } = await ask(who, query);
        expect([query, [400, 403].includes(status), body.docs, body.totalDocs]).toEqual([
          ...[query, true, undefined, undefined],
        ]);
      }
      const find = (variables: object) =>
        askGraphql(
          payload,
          people[who],
          'query ($where: Comment_where, $sort: String) { Comments(where: $where, sort: $sort) { totalDocs } }',
          variables,
        );
      for (const variables of [{ where: { [field]: { exists: true } } }, { sort: `-${field}` }]) {
        const { data, errors } = await find(variables);
        expect([data?.Comments ?? null, errors?.length]).toEqual([null, 1]);
      }
      const { data } = await askGraphql(payload, people[who], `{ Comments { docs { ${field} } } }`);
      expect(JSON.stringify(data ?? null)).not.toMatch(/Anna|"\w{64}"/);
    },
  );

  it('reads the masked text, and the reply address only as registrar', async () => {
    const { body } = await ask(who, '');
    for (const doc of body.docs ?? []) {
      expect(doc).toMatchObject({
        maskedText: expect.stringContaining('Räcket'),
        wantsReply: true,
      });
      expect(doc.replyTo).toBe(who === 'registrar' ? ADDRESS : undefined);
    }
    const { status } = await ask(who, '?where[replyTo][contains]=besokare');
    expect(status === 200).toBe(who === 'registrar');
    expect((await ask(who, '?sort=replyTo')).status === 200).toBe(who === 'registrar');
  });
});

it('lets nobody reach comments through what is related to them', async () => {
  for (const path of [
    'functions?where[comments.text][exists]=true',
    'functions?joins[comments][limit]=10',
    `functions?depth=3`,
    'users?depth=3',
    'payload-locked-documents?depth=3',
  ]) {
    const answer = await askRest(payload, people.administrator, path);
    expect(await answer.text()).not.toMatch(/Räcket|Anna Ek/);
  }
});

it('ends with the membership', async () => {
  const { docs } = await payload.find({
    collection: 'functions',
    where: { name: { equals: 'ours' } },
  });
  const id = docs[0]?.id ?? '';
  const members = [people.author.user?.id ?? ''];
  await payload.update({ collection: 'functions', id, data: { members }, overrideAccess: true });
  expect((await ask('editor', `/${ids.ours}`)).status).toBe(403);
  expect((await ask('author', `/${ids.ours}`)).status).toBe(200);
});
