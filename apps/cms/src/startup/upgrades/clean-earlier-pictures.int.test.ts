import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import {
  aPictureWithSecrets,
  anAnimation,
  secrets,
} from '../../features/media/testing/test-pictures';

let payload: Payload;
let folder: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, folder, close } = await openTestCms());
});
afterAll(() => close());

const pathOf = (name: string) => path.join(folder, 'media', name);

/** A picture as it was stored before: with its original name and metadata. */
const storeEarlier = async (filename: string, mimeType: string, bytes: Buffer) => {
  await mkdir(path.join(folder, 'media'), { recursive: true });
  await writeFile(pathOf(filename), bytes);
  const { width, height } = await sharp(bytes).metadata();
  const gif = await anAnimation('gif');
  const { id } = await payload.create({
    collection: 'media',
    data: { decorative: true },
    file: { name: 'x.gif', mimetype: 'image/gif', data: gif, size: gif.length },
    overrideAccess: true,
  });
  const data = { filename, mimeType, width, height, filesize: bytes.length, animated: false };
  await payload.update({ collection: 'media', id, data, overrideAccess: true });
  return id;
};

it('cleans pictures that were uploaded before, once', async () => {
  const straight = await storeEarlier(
    'Öppet & torg.jpg',
    'image/jpeg',
    await aPictureWithSecrets({}),
  );
  const turned = await storeEarlier(
    'Upprätt.jpg',
    'image/jpeg',
    await aPictureWithSecrets({ width: 60, height: 40, orientation: 6 }),
  );
  const moving = await storeEarlier('film.webp', 'image/webp', await anAnimation('webp'));
  const { cleanEarlierPictures } = await import('./clean-earlier-pictures');
  await cleanEarlierPictures(payload);

  const now = async (id: string) =>
    payload.findByID({ collection: 'media', id, overrideAccess: true });
  const kept = await readFile(pathOf('Öppet & torg.jpg'));
  expect(await now(straight)).toMatchObject({
    filename: 'Öppet & torg.jpg',
    filesize: kept.length,
  });
  expect(await now(turned)).toMatchObject({ filename: 'uppratt.jpg', width: 40, height: 60 });
  expect(await now(moving)).toMatchObject({ filename: 'film-2.webp', animated: true });
  for (const name of ['Öppet & torg.jpg', 'Upprätt.jpg', 'uppratt.jpg']) {
    const bytes = await readFile(pathOf(name));
    for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
  }
  const old = await askRest(payload, {}, `media/file-now/${encodeURIComponent('Upprätt.jpg')}`);
  expect(await old.json()).toEqual({ filename: 'uppratt.jpg' });

  const { updatedAt } = await now(turned);
  await cleanEarlierPictures(payload);
  expect((await now(turned)).updatedAt).toBe(updatedAt);
});
