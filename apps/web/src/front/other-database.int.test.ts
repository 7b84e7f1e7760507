import { jest } from '@jest/globals';
import type { FakeCms } from './testing/fake-cms';
import type { FakeNext } from './testing/fake-next';
import { endAll, startAll, startFront, type Front } from './testing/start-front';

let cms: FakeCms;
let next: FakeNext;
let front: Front;
let printed: string;

beforeEach(async () => {
  printed = '';
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => {
    printed += String(line);
  });
  ({ cms, next, front } = await startAll());
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

const healthSays = async (text: string) => {
  while (!(await front.visit('/halsa/redo')).text.includes(text))
    await new Promise((resolve) => setTimeout(resolve, 20));
};
/** The CMS is restarted with another database. */
async function moveCms() {
  cms.stop();
  cms.database = 'two';
  next.text = 'tomt';
  await cms.start();
}
async function restart(acceptDatabase?: string) {
  await front.stop();
  front = await startFront(next, cms, { directory: front.directory, acceptDatabase });
}

it('receives no request whether there is a page, however many uncached addresses are requested', async () => {
  for (const path of ['/nyheter', '/a//b']) await front.visit(path);
  await moveCms();
  cms.isEmpty = true;
  await healthSays('"feed":"held"');
  const paths = Array.from({ length: 20 }, (_, index) => `/aldrig-visad-${index}`);
  const answers = await Promise.all(paths.map((path) => front.visit(path)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
});

it('keeps the site as it was, on disk too, and reports it until it may change over', async () => {
  await front.visit('/nyheter');
  await moveCms();
  await healthSays('"feed":"held"');
  const { status, text } = await front.visit('/halsa/redo');
  expect([status, text]).toEqual([503, expect.stringContaining('ACCEPT_DATABASE')]);
  expect(text).toContain('two');
  expect(printed).toMatch(/feed-held.*two/);

  expect((await front.visit('/nyheter')).text).toContain('första');
  expect((await front.visit('/aldrig-visad')).status).toBe(503);
  await restart();
  await healthSays('"feed":"held"');
  expect((await front.visit('/nyheter')).text).toContain('första');
  expect((await front.visit('/aldrig-visad')).status).toBe(503);

  await restart('two');
  await healthSays('"feed":"following"');
  expect((await front.visit('/nyheter')).text).toContain('tomt');
});

it('is over when the CMS returns to its database', async () => {
  await front.visit('/nyheter');
  await moveCms();
  await healthSays('"feed":"held"');
  cms.stop();
  cms.database = 'one';
  await cms.start();
  await healthSays('"feed":"following"');
  expect((await front.visit('/aldrig-visad')).status).toBe(200);
});
