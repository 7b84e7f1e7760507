import { readFileSync } from 'node:fs';
import { getPayload } from 'payload';
import { openTestCms } from './open-test-cms';

it('what Node throws is of the class that test files know', () => {
  let thrown: unknown;
  try {
    readFileSync('/there/is/no/such/file');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
});

it('Payload is loaded once for each worker, and has no CMS of an earlier test file open', async () => {
  const opened: unknown = Reflect.get(globalThis, '_payload');
  expect(opened).toEqual(new Map());
  const { payload, close } = await openTestCms();
  expect(await getPayload({ config: payload.config })).toBe(payload);
  expect(opened).toHaveProperty('size', 1);
  await close();
});
