import { createLocalReq, type Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { isConflict } from './conflicts';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

/** The error that Payload throws when a unique index refuses the second of two. */
async function refusal(twice: () => Promise<unknown>): Promise<unknown> {
  await twice();
  return twice().catch((error: unknown) => error);
}

it('recognises a unique-index error for a value that code chose', async () => {
  const data = { key: 'contract', value: 1 };
  const error = await refusal(() => payload.db.create({ collection: 'counters', data }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(true);
});

it('recognises one in the words of the admin', async () => {
  const req = await createLocalReq({}, payload);
  const data = { key: 'contract-in-swedish', value: 1 };
  const error = await refusal(() => payload.db.create({ collection: 'counters', data, req }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(true);
});

it('recognises one for a localised value', async () => {
  const data = { title: { sv: 'Samma' }, slug: { sv: 'samma' } };
  const error = await refusal(() => payload.db.create({ collection: 'topics', data }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(true);
});

it('does not treat a value that a person typed as a conflict', async () => {
  const data = { name: 'Eva', email: 'eva@region.example', role: 'author' };
  const error = await refusal(() => payload.db.create({ collection: 'users', data }));
  expect(error).toBeInstanceOf(Error);
  expect(isConflict(error)).toBe(false);
});
