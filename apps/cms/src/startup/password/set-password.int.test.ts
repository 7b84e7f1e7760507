import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { setPassword } from './set-password';

const email = 'forst@region.example';
const [first, second] = ['the first long password', 'the second long password'];
let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const logIn = (password: string) =>
  payload.login({ collection: 'users', data: { email, password } });

describe('npm run password', () => {
  it('creates the first administrator where there is no user', async () => {
    await setPassword(payload, { email, password: first });
    expect((await logIn(first)).user).toMatchObject({ role: 'administrator' });
  });

  it('gives a user a new password, and ends the open sessions', async () => {
    await setPassword(payload, { email, password: second });
    await expect(logIn(first)).rejects.toThrow();
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { 'sessions.id': { exists: true } },
    });
    expect(totalDocs).toBe(0);
    await expect(logIn(second)).resolves.toHaveProperty('token');
  });

  it('refuses an address without an account', async () => {
    const unknown = { email: 'ingen@region.example', password: first };
    await expect(setPassword(payload, unknown)).rejects.toThrow(
      'No user has the e-mail address ingen@region.example.',
    );
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1);
  });
});
