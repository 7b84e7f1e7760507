import { readFileSync } from 'node:fs';
import { getPayload } from 'payload';
import { openTestCms } from './open-test-cms';

it('errors of Node are instances of Error in test files', () => {
  let thrown: unknown;
  try {
    readFileSync('/there/is/no/such/file');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
});

it('Payload is loaded once for each worker, without an open CMS of an earlier test file', async () => {
  const opened: unknown = Reflect.get(globalThis, '_payload');
  expect(opened).toEqual(new Map());
  const { payload, close } = await openTestCms();
  expect(await getPayload({ config: payload.config })).toBe(payload);
  expect(opened).toHaveProperty('size', 1);
  await close();
});
