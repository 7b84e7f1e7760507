import { jest } from '@jest/globals';
import type { Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';

const current = 'a long enough password';
const chosen = 'another long enough password';
let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'users', where: {} });
  people = await meetEverybody(payload);
});
afterAll(() => close());

const save = (who: Person, whose: Person, data: object) =>
  askRest(payload, who, `users/${whose.user?.id}`, { method: 'PATCH', data });
const logIn = async (email: string, password: string) => {
  const data = { email, password };
  const answer = await askRest(payload, {}, 'users/login', { method: 'POST', data });
  return { status: answer.status, ...((await answer.json()) as { token?: string }) };
};
const isSignedIn = async (person: Pick<Person, 'token'>) => {
  const { user } = await (await askRest(payload, person, 'users/me')).json();
  return Boolean(user);
};

describe('a user’s own', () => {
  it.each([
    ['password', { password: chosen }],
    ['e-mail address', { email: 'new@region.example' }],
    ['e-mail address and password', { email: 'new@region.example', password: chosen }],
  ])('%s is not changed without the current password', async (_what, change) => {
    for (const given of [
      {},
      { currentPassword: '' },
      { currentPassword: 'wrong' },
      { currentPassword: [current] },
      { currentPassword: 'x'.repeat(100_000) },
    ]) {
      const answer = await save(people.editor, people.editor, { ...change, ...given });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toMatch(/nuvarande lösenord/);
    }
    expect((await logIn('editor@region.example', current)).status).toBe(200);
  });

  it('password is not changed by a bulk update, nor by GraphQL', async () => {
    const { user } = people.editor;
    await askRest(payload, people.editor, `users?where[id][equals]=${user?.id}`, {
      method: 'PATCH',
      data: { password: chosen },
    });
    const mutation = `mutation { updateUser(id: "${user?.id}", data: { password: "${chosen}" }) { id } }`;
    await askGraphql(payload, people.editor, mutation);
    expect((await logIn('editor@region.example', chosen)).status).toBe(401);
  });

  it('password is not changed by sending a hash', async () => {
    const { hash, salt } = (await payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: 'users',
      where: { email: { equals: 'author@region.example' } },
    })) ?? { hash: '', salt: '' };
    await save(people.editor, people.editor, { hash, salt, resetPasswordToken: 'x', sessions: [] });
    expect(await isSignedIn(people.editor)).toBe(true);
    const kept = await payload.db.findOne({
      collection: 'users',
      where: { email: { equals: 'editor@region.example' } },
    });
    expect(kept).not.toMatchObject({ hash });
    expect(kept).not.toMatchObject({ resetPasswordToken: 'x' });
  });

  it('name is changed without it, also when the address is sent unchanged', async () => {
    const data = { name: 'Nytt namn', email: 'EDITOR@region.example ' };
    expect((await save(people.editor, people.editor, data)).status).toBe(200);
  });

  it.each([
    ['password', { password: chosen }],
    ['e-mail address', { email: 'new@region.example' }],
  ])('%s is changed with it, which ends the other sessions', async (_what, change) => {
    const elsewhere = await logIn('editor@region.example', current);
    const data = { ...change, currentPassword: current };
    const answer = await save(people.editor, people.editor, data);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain(current);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await isSignedIn(people.editor)).toBe(true);
    const login = { email: 'editor@region.example', password: current, ...change };
    expect((await logIn(login.email, login.password)).status).toBe(200);
  });

  it('password cannot be guessed in an open session', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1) {
      const data = { password: chosen, currentPassword: `guess ${at}` };
      statuses.push((await save(people.registrar, people.registrar, data)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('an administrator', () => {
  it.each([
    ['password', { password: chosen }],
    ['e-mail address', { email: 'new@region.example' }],
  ])('changes another user’s %s, which ends their sessions and is logged', async (what, change) => {
    payload.logger.level = 'warn';
    const warn = jest.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
    expect((await save(people.administrator, people.author, change)).status).toBe(200);
    const lines = warn.mock.calls.map(([line]) => line);
    jest.restoreAllMocks();
    payload.logger.level = 'silent';
    expect(await isSignedIn(people.author)).toBe(false);
    expect(await isSignedIn(people.administrator)).toBe(true);
    const by = people.administrator.user?.id;
    const changed = [what === 'password' ? 'password' : 'email'];
    expect(lines).toContainEqual(
      expect.objectContaining({ user: people.author.user?.id, by, changed }),
    );
  });

  it('does not change their own without the current password', async () => {
    const answer = await save(people.administrator, people.administrator, { password: chosen });
    expect(answer.status).toBe(400);
  });
});

it('a hash of earlier Payload versions is accepted', async () => {
  const { pbkdf2Sync } = await import('node:crypto');
  const salt = 'salt';
  const hash = pbkdf2Sync(current, salt, 25_000, 512, 'sha256').toString('hex');
  const { id } = people.editor.user ?? { id: '' };
  await payload.db.updateOne({ collection: 'users', id, data: { hash, salt } });
  const data = { password: chosen, currentPassword: current };
  expect((await save(people.editor, people.editor, data)).status).toBe(200);
});
