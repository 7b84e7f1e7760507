import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { keepTree } from '../features/page-tree/keep-tree';
import { keepAddresses } from '../features/redirects/keep-redirects-short';
import { keepAnAdministrator } from '../features/accounts/administrators';
import { Snapshots } from '../testing/snapshots';

/** A hook as Payload calls it, with as much as these hooks look at. */
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
  call(keepAnAdministrator.onChange, req, { role: 'editor' }, { id, role: 'administrator' });

describe('with both transactions open at the critical step', () => {
  it('two administrators who step down at once do not both do so', async () => {
    const database = new Snapshots(users());
    const [one, other] = [database.begin(), database.begin()];
    await stepDown(one.req, 'ett');
    one.write('users/ett', { id: 'ett', role: 'editor' });
    await expect(stepDown(other.req, 'tva')).rejects.toMatchObject(conflict);
    one.commit();
    // Run again, the other sees what the first one did.
    await expect(stepDown(database.begin().req, 'tva')).rejects.toThrow('Roll');
  });

  it('nor when the first one has ended before the other comes to that step', async () => {
    const database = new Snapshots(users());
    const [one, other] = [database.begin(), database.begin()];
    await stepDown(one.req, 'ett');
    one.commit();
    await expect(stepDown(other.req, 'tva')).rejects.toMatchObject(conflict);
  });

  it.each([
    [
      'two pages that are put below each other',
      keepTree.onChange,
      { parent: 'b' },
      { parent: 'a' },
    ],
    [
      'a page that is renamed and one that is published below it',
      keepTree.onChange,
      { slug: 'ny' },
      { _status: 'published' },
    ],
    [
      'two redirects that lead to each other',
      keepAddresses,
      { from: '/a', to: '/b' },
      { from: '/b', to: '/a' },
    ],
  ])('%s meet', async (_, hook, first, second) => {
    const database = new Snapshots();
    const [one, other] = [database.begin(), database.begin()];
    await call(hook, one.req, first);
    await expect(call(hook, other.req, second)).rejects.toMatchObject(conflict);
    one.commit();
    await call(hook, database.begin().req, second);
  });

  it('and where both are begun anew they follow each other', async () => {
    const database = new Snapshots();
    for (const parent of ['b', 'a']) {
      const transaction = database.begin();
      await call(keepTree.onChange, transaction.req, { parent });
      transaction.commit();
    }
    expect(database.all()).toEqual([{ key: 'page-tree', value: 2 }]);
  });
});
