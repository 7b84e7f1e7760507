import { jest } from '@jest/globals';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isMongo, mongodb } from './mongodb';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it('makes the schemas of all collections without a warning, and Mongoose still warns of other names', async () => {
  const warn = jest.spyOn(process, 'emitWarning').mockReturnValue();
  const adapter = mongodb('mongodb://cms.invalid', { transactions: false }).init({ payload });
  if (!isMongo(adapter)) throw new TypeError('This is not the adapter of MongoDB.');
  await adapter.init?.();
  expect(warn.mock.calls).toEqual([]);
  new adapter.connection.base.Schema({ save: String });
  expect(warn.mock.calls).toEqual([
    [expect.stringContaining('`save` is a reserved'), expect.anything()],
  ]);
  warn.mockRestore();
});
