import { setImmediate } from 'node:timers/promises';
import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { sendFile } from './testing/send-file';
import { aHugePicture } from './testing/test-pictures';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

it('makes the sizes of a large picture while others write', async () => {
  const bytes = await aHugePicture(8_000);
  let isUnderWay = true;
  const began = performance.now();
  const sending = sendFile(payload, editor, { name: 'stor.png', bytes }).finally(() => {
    isUnderWay = false;
  });
  let longest = 0;
  for (let number = 0; isUnderWay; number += 1) {
    const asked = performance.now();
    const data = { title: `Ämne ${number}` };
    await payload.create({ collection: 'topics', data, overrideAccess: true });
    longest = Math.max(longest, performance.now() - asked);
    // The embedded database answers at once, and nothing else would get its turn.
    await setImmediate();
  }
  expect((await sending).status).toBe(201);
  expect(longest).toBeLessThan((performance.now() - began) / 2);
});
