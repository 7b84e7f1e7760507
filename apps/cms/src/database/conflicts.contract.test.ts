import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { isConflict } from './conflicts';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

/** What Payload says when a unique index of the database refuses the second of two. */
async function refusal(twice: () => Promise<unknown>): Promise<unknown> {
  await twice();
  return twice().catch((error: unknown) => error);
}

it('knows a refusal of a value that our own code chose, by what Payload says of it', async () => {
  const data = { key: 'contract', value: 1 };
  const error = await refusal(() => payload.db.create({ collection: 'counters', data }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(true);
});

it('and of one in a language', async () => {
  const data = { title: { sv: 'Samma' }, slug: { sv: 'samma' } };
  const error = await refusal(() => payload.db.create({ collection: 'topics', data }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(true);
});

it('but takes no value that a person chose for one that another attempt would change', async () => {
  const data = { name: 'Eva', email: 'eva@region.example', role: 'author' };
  const error = await refusal(() => payload.db.create({ collection: 'users', data }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(false);
});
