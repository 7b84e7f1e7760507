import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { KeptSearch } from './kept-search';
import { FakeReader } from './testing/fake-reader';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

it('lets go of a request that has waited for the index long enough, while the index is still being filled', async () => {
  const reader = new FakeReader();
  let open: () => void = () => undefined;
  reader.gate = new Promise((resolve) => (open = resolve));
  const patience = { change: 1, first: 1 };
  const search = new KeptSearch({ reader, onFailure: () => undefined, patience });
  search.refresh();
  const held = await heldByASearch(search);
  for (let turn = 0; turn < 10 && held.deref(); turn += 1) {
    await nextTurn();
    collectGarbage();
  }
  expect(held.deref()).toBeUndefined();
  open();
});

/** What Next keeps for a request, as it is found from everything that the request waits for. */
async function heldByASearch(search: KeptSearch): Promise<WeakRef<object>> {
  const request = { body: 'x'.repeat(1_000) };
  const asking = new AsyncLocalStorage<object>().run(request, () =>
    search.answer({ locale: 'sv', query: 'nyhet' }),
  );
  await expect(asking).rejects.toMatchObject({ name: 'CmsUnavailable' });
  return new WeakRef(request);
}
