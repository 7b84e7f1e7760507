import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { serializeTreeChanges } from '../features/page-tree/serialize-tree-changes';
import { serializeAddressChanges } from '../features/redirects/shorten-chains';
import { keepLastAdministrator } from '../features/accounts/administrators';
import { Snapshots } from '../testing/snapshots';

/** Calls a hook as Payload does, with the arguments that these hooks use. */
const call = (
  hook: CollectionBeforeChangeHook,
  req: PayloadRequest,
  data: object,
  originalDoc: object = {},
) => hook({ data, originalDoc, req, operation: 'update' } as never);
const conflict = { code: 112 };
const users = () => ({
  'users/ett': { id: 'ett', role: 'administrator' },
  'users/tva': { id: 'tva', role: 'administrator' },
});
const stepDown = (req: PayloadRequest, id: string) =>
  call(keepLastAdministrator.onChange, req, { role: 'editor' }, { id, role: 'administrator' });

describe('of two transactions that are open at the same time', () => {
  it('only one lets an administrator step down when two try', async () => {
    const database = new Snapshots(users());
    const [one, other] = [database.begin(), database.begin()];
    await stepDown(one.req, 'ett');
    one.write('users/ett', { id: 'ett', role: 'editor' });
    await expect(stepDown(other.req, 'tva')).rejects.toMatchObject(conflict);
    one.commit();
    // A retry sees what the first one wrote.
    await expect(stepDown(database.begin().req, 'tva')).rejects.toThrow('Roll');
  });

  it('the second conflicts even after the first has been committed', async () => {
    const database = new Snapshots(users());
    const [one, other] = [database.begin(), database.begin()];
    await stepDown(one.req, 'ett');
    one.commit();
    await expect(stepDown(other.req, 'tva')).rejects.toMatchObject(conflict);
  });

  it.each([
    [
      'two pages that are put below each other',
      serializeTreeChanges.onChange,
      { parent: 'b' },
      { parent: 'a' },
    ],
    [
      'a page that is renamed and one that is published below it',
      serializeTreeChanges.onChange,
      { slug: 'ny' },
      { _status: 'published' },
    ],
    [
      'two redirects that lead to each other',
      serializeAddressChanges,
      { from: '/a', to: '/b' },
      { from: '/b', to: '/a' },
    ],
  ])('one conflicts: %s', async (_, hook, first, second) => {
    const database = new Snapshots();
    const [one, other] = [database.begin(), database.begin()];
    await call(hook, one.req, first);
    await expect(call(hook, other.req, second)).rejects.toMatchObject(conflict);
    one.commit();
    await call(hook, database.begin().req, second);
  });

  it('both succeed when one begins after the other has been committed', async () => {
    const database = new Snapshots();
    for (const parent of ['b', 'a']) {
      const transaction = database.begin();
      await call(serializeTreeChanges.onChange, transaction.req, { parent });
      transaction.commit();
    }
    expect(database.all()).toEqual([{ key: 'page-tree', value: 2 }]);
  });
});
