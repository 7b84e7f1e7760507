import { readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { FakeCms } from '../testing/fake-cms';
import type { FakeNext } from '../testing/fake-next';
import { endAll, startAll, startFront, type Front } from '../testing/start-front';

let cms: FakeCms;
let next: FakeNext;
let front: Front;

beforeEach(async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  ({ cms, next, front } = await startAll());
  // The first answer of the change feed makes everything stale.
  await eventually(async () => expect((await front.visit('/halsa/redo')).status).toBe(200));
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

const visit = (name: string) => front.visit(`/media/${name}`);

async function eventually(attempt: () => Promise<void>) {
  for (const deadline = Date.now() + 5_000; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const shows = (text: string) => async () => {
  expect((await visit('karta.svg')).text).toBe(text);
};

it('a file is fetched once for any number of requests', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => visit('karta.svg')));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['<svg/>']));
  await visit('karta.svg');
  expect(cms.requestedFiles).toEqual(['karta.svg']);
});

it('a file that was sent before is available while the CMS is down, after a restart too', async () => {
  const before = await visit('karta.svg');
  cms.stop();
  await front.stop();
  front = await startFront(next, cms, { directory: front.directory });
  const after = await visit('karta.svg');
  expect([after.status, after.text]).toEqual([200, '<svg/>']);
  expect([after.headers.etag, after.headers['last-modified']]).toEqual([
    before.headers.etag,
    before.headers['last-modified'],
  ]);
  expect((await visit('aldrig.svg')).status).toBe(503);
});

it('the files of a page are cached with it, though never requested', async () => {
  cms.files.set('dela.jpg', { type: 'image/jpeg', body: 'en bild' });
  next.text =
    '<meta property="og:image" content="http://localhost:3000/media/dela.jpg?v=1"/>' +
    '<img src="/media/karta.svg?v=1" srcset="/media/bild%20%C3%A5.jpg 480w">' +
    '<a href="https://annan.example/media/annan.jpg">En annan</a>';
  await front.visit('/nyheter/bild');
  await eventually(async () => {
    const names = await readdir(path.join(front.directory, 'media'));
    expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(3);
  });
  cms.stop();
  for (const name of ['karta.svg', 'bild%20%C3%A5.jpg', 'dela.jpg'])
    expect((await visit(name)).status).toBe(200);
});

it.each(['hangs', 'error', 'words', 'cut'] as const)(
  'a cached file is sent when the CMS %s',
  async (fault) => {
    await visit('karta.svg');
    cms.fault = fault;
    cms.change('media');
    await eventually(async () => {
      expect((await visit('karta.svg')).headers['cache-control']).toBe('public, max-age=60');
    });
    expect((await visit('karta.svg')).text).toBe('<svg/>');
    if (fault !== 'hangs') expect((await visit('ny.svg')).status).toBe(503);
  },
);

it('a file that is replaced is fetched again, and one that is removed is not shown', async () => {
  await visit('karta.svg');
  cms.files.set('karta.svg', { type: 'image/svg+xml', body: '<svg id="2"/>' });
  await shows('<svg/>')();
  cms.change('media');
  await eventually(shows('<svg id="2"/>'));
  cms.files.delete('karta.svg');
  cms.change('media');
  await eventually(async () => expect((await visit('karta.svg')).status).toBe(404));
  expect(await readdir(path.join(front.directory, 'media'))).toEqual([]);
});

it('a version newer than the cached one is fetched', async () => {
  await visit('karta.svg');
  cms.files.set('karta.svg', { type: 'image/svg+xml', body: '<svg id="2"/>' });
  expect((await visit(`karta.svg?v=${Date.now() - 60_000}`)).text).toBe('<svg/>');
  expect((await visit(`karta.svg?v=${Date.now() + 5_000}`)).text).toBe('<svg id="2"/>');
  const { length } = cms.requestedFiles;
  for (const version of ['99999999999999', 'x', '-1', '1e400', ''])
    await visit(`karta.svg?v=${version}`);
  expect(cms.requestedFiles).toHaveLength(length);
});

it('two names of one content take the space of one', async () => {
  await visit('karta.svg');
  await visit('bild%20%C3%A5.jpg');
  const names = await readdir(path.join(front.directory, 'media'));
  expect(names.filter((name) => !name.endsWith('.json'))).toHaveLength(1);
});

it('a folder that is deleted is filled again', async () => {
  await visit('karta.svg');
  await rm(path.join(front.directory, 'media'), { recursive: true });
  await shows('<svg/>')();
  expect(await readdir(path.join(front.directory, 'media'))).toHaveLength(2);
});

it('a file that cannot be stored is sent all the same', async () => {
  const folder = path.join(front.directory, 'media');
  await rm(folder, { recursive: true });
  await symlink('/dev/null', folder);
  const { status, text, headers } = await visit('karta.svg');
  expect([status, text]).toEqual([200, '<svg/>']);
  expect(headers['cache-control']).toBe('public, max-age=60');
  const head = await front.visit('/media/karta.svg', { method: 'HEAD' });
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '6']);
});

it('no more is stored than there is room for', async () => {
  for (let n = 0; n < 12; n += 1)
    cms.files.set(`${n}.jpg`, { type: 'image/jpeg', body: Buffer.alloc(2_000_000, n) });
  for (let n = 0; n < 12; n += 1) expect((await visit(`${n}.jpg`)).status).toBe(200);
  await eventually(async () => {
    const names = await readdir(path.join(front.directory, 'media'));
    expect(names.length).toBeLessThanOrEqual(8);
  });
});
