import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { askGraphql } from './testing/graphql-api';
import { askRest } from './testing/rest-api';
import { everybody, meetEverybody, type Person, type Who } from './testing/people';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

const staff = everybody.filter((who) => who !== 'visitor');
const others = staff.filter((who) => who !== 'administrator');

const visibleFields = ['collection', 'createdAt', 'id', 'name', 'updatedAt'];

const colleagues = async (who: Who) => {
  const response = await askRest(payload, people[who], 'users?depth=0');
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] };
  return docs;
};

describe('what users see of each other', () => {
  it.each(others)('%s: the names of others, and all of their own fields', async (who) => {
    const docs = await colleagues(who);
    expect(docs).toHaveLength(staff.length);
    const own = docs.find(({ id }) => id === people[who].user?.id);
    expect(own).toMatchObject({ name: who, role: who, email: `${who}@region.example` });
    for (const { sessions, email, ...other } of docs.filter((doc) => doc !== own)) {
      expect(sessions ?? []).toEqual([]);
      expect(email).toBe(other.name);
      expect(Object.keys(other).sort()).toEqual(visibleFields);
    }
  });

  it('administrator: role and e-mail, but no other person’s sessions or password', async () => {
    const docs = await colleagues('administrator');
    expect(docs.map(({ email }) => email).sort()).toEqual(
      staff.map((who) => `${who}@region.example`).sort(),
    );
    const editor = docs.find(({ role }) => role === 'editor');
    expect(editor?.sessions ?? []).toEqual([]);
    expect(Object.keys(editor ?? {}).join()).not.toMatch(/hash|salt|loginAttempts|reset/);
  });

  it.each(['email', 'role', 'loginAttempts', 'lockUntil', 'resetPasswordToken', 'hash'])(
    'author: no filtering by %s',
    async (field) => {
      const path = `users?where[${field}][exists]=true`;
      const { status } = await askRest(payload, people.author, path);
      expect(status).toBe(400);
    },
  );

  it('author: nothing more by GraphQL or by id', async () => {
    const { user } = people.administrator;
    const one = await askRest(payload, people.author, `users/${user?.id}`);
    expect(await one.json()).toMatchObject({ name: 'administrator', email: 'administrator' });
    const { data } = await askGraphql(
      payload,
      people.author,
      '{ Users { docs { name email role } } }',
    );
    const rows = (data as { Users: { docs: { name: string; email: string | null }[] } }).Users.docs;
    expect(rows.filter(({ email }) => email !== null)).toMatchObject([{ name: 'author' }]);
  });
});

it.each(staff)('%s logs in and out, and gets their own role and address', async (who) => {
  const login = { email: `${who}@region.example`, password: 'a long enough password' };
  const response = await askRest(payload, {}, 'users/login', { method: 'POST', data: login });
  const { user, token } = (await response.json()) as { user: object; token: string };
  expect(user).toMatchObject({ role: who, email: login.email });
  const me = await askRest(payload, { token }, 'users/me');
  expect(await me.json()).toMatchObject({ user: { role: who, email: login.email } });
  expect((await askRest(payload, { token }, 'users/logout', { method: 'POST' })).status).toBe(200);
});
