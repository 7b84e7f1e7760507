import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../access/testing/people';
import { askRest } from '../access/testing/rest-api';
import { openTestCms } from '../testing/open-test-cms';
import { propertyOf } from '../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let board: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  const data = { name: 'Kansliet', mailbox: 'kansliet@region.example' };
  board = (await payload.create({ collection: 'functions', data })).id;
  await payload.updateGlobal({ slug: 'ownership', data: { defaultFunction: board } });
});
afterAll(() => close());

const ask = async (who: Who, path: string, method = 'GET', data?: object) => {
  const answer = await askRest(payload, people[who], path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};
const done = async (...request: Parameters<typeof ask>) => {
  const { status, body } = await ask(...request);
  expect([status < 300, propertyOf(body, 'errors')]).toEqual([true, undefined]);
  return propertyOf(body, 'doc');
};
const create = async (collection: string, data: object): Promise<string> =>
  String(propertyOf(await done('editor', collection, 'POST', data), 'id'));

describe('visitors', () => {
  it('see no owners, and cannot ask for them', async () => {
    const owner = { ownerFunction: board, ownerPerson: people.author.user?.id };
    const id = await create('news', {
      title: 'Publik',
      _status: 'published',
      ...owner,
    });
    const fields = 'select[ownerFunction]=true&select[ownerPerson]=true';
    const populated = 'populate[functions][mailbox]=true&populate[users][email]=true';
    for (const query of ['depth=2', fields, populated]) {
      const { status, body } = await ask('visitor', `news/${id}?${query}`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/owner|Kansliet/);
    }
    for (const field of ['ownerFunction', 'ownerPerson', 'ownerFunction.mailbox']) {
      const { status } = await ask('visitor', `news?where[${field}][exists]=true`);
      expect(status).toBe(400);
      expect((await ask('visitor', `news?sort=${field}`)).status).toBe(400);
    }
  });

  it('see neither functions nor which of them are the default ones', async () => {
    for (const path of [
      'functions',
      `functions/${board}`,
      'functions?depth=2',
      'globals/ownership',
    ])
      expect((await ask('visitor', path)).status).toBe(403);
  });

  it('are told nothing when functions and default owners change', async () => {
    const before = await payload.count({ collection: 'changes' });
    const id = await create('functions', { name: 'Kort' });
    await done('editor', `functions/${id}`, 'PATCH', { mailbox: 'KORT@region.example ' });
    await done('editor', 'globals/ownership', 'POST', { contacts: id });
    await done('editor', 'globals/ownership', 'POST', { contacts: null });
    await done('administrator', `functions/${id}`, 'DELETE');
    expect(await payload.count({ collection: 'changes' })).toEqual(before);
  });
});

it('a mailbox is an e-mail address, stored in one form', async () => {
  const refused = await ask('editor', 'functions', 'POST', { name: 'Fel', mailbox: 'webben' });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('Det är ingen e-postadress.');
  const made = await done('editor', 'functions', 'POST', {
    name: 'Rätt',
    mailbox: ' webben@region.example ',
  });
  expect(made).toMatchObject({ mailbox: 'webben@region.example' });
});

it('functions are listed in the order of the Swedish alphabet (T15)', async () => {
  for (const name of ['Östra', 'Ärenden', 'Ålder', 'Zonen']) await create('functions', { name });
  const { body } = await ask(
    'author',
    'functions?where[name][not_in][0]=Kansliet&where[name][not_in][1]=Rätt',
  );
  const docs = propertyOf(body, 'docs');
  expect(Array.isArray(docs) && docs.map((each) => propertyOf(each, 'name'))).toEqual([
    'Zonen',
    'Ålder',
    'Ärenden',
    'Östra',
  ]);
});
