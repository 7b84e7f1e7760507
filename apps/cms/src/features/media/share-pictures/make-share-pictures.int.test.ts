import { rm, writeFile } from 'node:fs/promises';
import type { Media } from '@regionwebb/content/payload-types';
import { tagsOf } from '../../../testing/tags-of';
import { shareOf, ShareTests } from '../testing/share-tests';

let tests: ShareTests;

beforeAll(async () => (tests = await ShareTests.open()));
afterAll(() => tests.close());

const collection = 'media' as const;
const overrideAccess = true;

const makeMissing = async () => {
  const { queueSharePictures } = await import('./make-share-pictures');
  await queueSharePictures(tests.payload);
  await tests.runJobs();
};

describe('pictures from before', () => {
  it('get one as if it had been there from the start, and pages are told once', async () => {
    const docs: Media[] = [];
    for (let number = 1; number <= 12; number += 1)
      docs.push(await tests.forget(await tests.upload(`tidigare-${number}.jpg`, 820, 440)));
    const versionsBefore = await tests.payload.countVersions({ collection });
    const changes = await tests.payload.count({ collection: 'changes', overrideAccess });
    expect(await tagsOf(tests.payload, makeMissing)).toEqual(['media']);
    for (const before of docs) {
      const after = await tests.now(before.id);
      const share = shareOf(after);
      expect([await tests.isServed(share), after.updatedAt]).toEqual([200, before.updatedAt]);
      expect({ ...after, sizes: { ...after.sizes, share: before.sizes?.share } }).toEqual(before);
      const versions = await tests.versionsOf(before.id);
      expect(versions.map(({ version }) => shareOf(version))).toEqual([share]);
    }
    expect(await tests.payload.countVersions({ collection })).toEqual(versionsBefore);
    const told = await tests.payload.count({ collection: 'changes', overrideAccess });
    expect(told.totalDocs - changes.totalDocs).toBe(1);
    await tests.payload.delete({ collection, id: docs[0]?.id ?? '', overrideAccess });
    expect(await tests.filesNamed(/^tidigare-1-/)).toEqual([]);
  });

  it('are gone on with where an interrupted start left off, and not begun twice', async () => {
    const { queueSharePictures } = await import('./make-share-pictures');
    const ids = [
      (await tests.upload('avbruten-1.jpg')).id,
      (await tests.upload('avbruten-2.jpg')).id,
    ];
    for (const id of ids) await tests.forget(await tests.now(id));
    await queueSharePictures(tests.payload);
    await queueSharePictures(tests.payload);
    expect(await tests.queued()).toBe(1);
    const { addSharePicture } = await import('./add-share-picture');
    await addSharePicture(tests.payload, await tests.now(ids[0] ?? ''));
    await tests.payload.update({
      collection: 'payload-jobs',
      where: { queue: { equals: 'pictures' } },
      data: { processing: true },
      overrideAccess,
    });
    const { releaseInterruptedJobs } = await import('../../scheduling/release-interrupted-jobs');
    await releaseInterruptedJobs(tests.payload);
    await tests.runJobs();
    for (const id of ids) expect(shareOf(await tests.now(id))).toBeDefined();
    await queueSharePictures(tests.payload);
    expect(await tests.queued()).toBe(0);
  });

  it('are passed by where the file is missing or damaged, which the log tells once', async () => {
    const [lost, broken, whole] = [
      await tests.forget(await tests.upload('saknas.jpg')),
      await tests.forget(await tests.upload('trasig.jpg')),
      await tests.forget(await tests.upload('hel.jpg')),
    ];
    await rm(tests.pathOf(lost.filename ?? ''));
    const bytes = await tests.kept(broken.filename ?? '');
    await writeFile(tests.pathOf(broken.filename ?? ''), bytes.subarray(0, 4000));
    const warn = tests.expectWarnings();
    await makeMissing();
    await makeMissing();
    expect(warn.mock.calls.map(([told]) => JSON.stringify(told))).toEqual([
      expect.stringContaining('saknas.jpg'),
      expect.stringContaining('trasig.jpg'),
    ]);
    warn.mockRestore();
    expect(shareOf(await tests.now(whole.id))).toBeDefined();
    for (const { id } of [lost, broken])
      await tests.payload.delete({ collection, id, overrideAccess });
  });

  it('are left alone where somebody has moved the focal point meanwhile', async () => {
    const { addSharePicture } = await import('./add-share-picture');
    const before = await tests.forget(await tests.upload('samtidigt.jpg'));
    const moved = await tests.move(before.id, 100);
    expect(await addSharePicture(tests.payload, before)).toBe(true);
    expect(shareOf(await tests.now(before.id))).toBe(shareOf(moved));
  });

  it('get one when a version from before is restored', async () => {
    const before = await tests.forget(await tests.upload('aterstalld.jpg'));
    const id = (await tests.versionsOf(before.id))[0]?.id ?? '';
    await tests.move(before.id, 100);
    await tests.payload.restoreVersion({ collection, id, overrideAccess });
    await tests.runJobs();
    expect(await tests.isServed(shareOf(await tests.now(before.id)))).toBe(200);
  });
});
