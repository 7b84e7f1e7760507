import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let ids: string[];

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ids = [await makeAdministrator('ett'), await makeAdministrator('tva')];
});
afterAll(() => close());

const makeAdministrator = async (name: string) => {
  const login = { email: `${name}@region.example`, password: 'a long enough password' };
  const data = { name, role: 'administrator', ...login } as const;
  return (await payload.create({ collection: 'users', data, overrideAccess: true })).id;
};

const demote = (id = '') =>
  payload.update({ collection: 'users', id, data: { role: 'editor' }, overrideAccess: true });
const remove = (id = '') => payload.delete({ collection: 'users', id, overrideAccess: true });

it('the last administrator can neither be removed nor given another role', async () => {
  await expect(demote(ids[0])).resolves.toMatchObject({ role: 'editor' });
  await expect(demote(ids[1])).rejects.toMatchObject({
    data: { errors: [{ path: 'role', message: expect.stringContaining('enda administratören') }] },
  });
  await expect(remove(ids[1])).rejects.toThrow('enda administratören');
  await expect(remove(ids[0])).resolves.toMatchObject({ name: 'ett' });
});
