import { rm, writeFile } from 'node:fs/promises';
import type { Media } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { ShareTests } from './testing/share-tests';

let tests: ShareTests;
let payload: Payload;

beforeAll(async () => {
  tests = await ShareTests.open();
  ({ payload } = tests);
});
afterAll(() => tests.close());

const now = new Date('2026-12-01T07:00:00.000Z');
let count = 0;
const upload = (): Promise<Media> => tests.upload(`bild-${(count += 1)}.jpg`, 900, 500);
// It reads the settings, which the CMS of the test has made.
const module = () => import('./missing-files');
const look = async () => (await module()).lookForMissingFiles(payload, now);
const lastLook = async () => (await module()).lastFilesLook();
const removeFile = (name: string | null | undefined) => rm(tests.pathOf(name ?? ''));

it('says nothing before the first look', async () => {
  expect(await lastLook()).toBeUndefined();
});

it('finds no fault where all files are there, with no name of a size that was never made', async () => {
  await upload();
  expect(await look()).toEqual({ at: now, total: 0, missing: [] });
});

it('finds documents whose original is gone, and those whose any size is, and keeps what it found', async () => {
  const [whole, original, size] = [await upload(), await upload(), await upload()];
  const webp = size.sizes?.webp480?.filename;
  expect(webp).toBeTruthy();
  await removeFile(original.filename);
  await removeFile(webp);
  const { missing, total } = await look();
  expect(total).toBe(2);
  const found = Object.fromEntries(missing.map((each) => [each.id, each.files]));
  expect(found).toEqual({ [original.id]: [original.filename], [size.id]: [webp] });
  expect(found).not.toHaveProperty(whole.id);
  expect(await lastLook()).toEqual({ at: now, total, missing });
});

it('forgets what has come back, and what is in the trash', async () => {
  const before = (await look()).missing;
  const [first, second] = before;
  await writeFile(tests.pathOf(first?.files[0] ?? ''), '');
  const data = { deletedAt: now.toISOString() };
  await payload.update({ collection: 'media', id: second?.id ?? '', data, overrideAccess: true });
  expect((await look()).total).toBe(0);
});

it('names no more than a hundred, and says how many there are', async () => {
  for (let number = 0; number < 505; number += 1) {
    const filename = `borta-${number}.png`;
    await payload.db.create({ collection: 'media', data: { filename, mimeType: 'image/png' } });
  }
  const { missing, total } = await look();
  expect([missing.length, total]).toEqual([100, 505]);
});

it('is done by a job that is queued once an hour', async () => {
  const queued = async () => {
    const where = { taskSlug: { equals: 'lookForMissingFiles' } };
    return (await payload.count({ collection: 'payload-jobs', where, overrideAccess: true }))
      .totalDocs;
  };
  const { eachMinute } = await import('../scheduling/every-minute');
  const minute = (number: number) => new Date(now.getTime() + number * 60_000);
  await eachMinute(payload, minute(0), { isWatched: false });
  expect(await queued()).toBe(1);
  await payload.jobs.run({ queue: 'regular', sequential: true, silent: true });
  expect((await lastLook())?.at.getTime()).toBeGreaterThan(now.getTime() - 86_400_000);
  const after = await queued();
  await eachMinute(payload, minute(30), { isWatched: false });
  expect(await queued()).toBe(after);
  await eachMinute(payload, minute(61), { isWatched: false });
  expect(await queued()).toBe(after + 1);
});
