import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import { askRest } from '../../../access/testing/rest-api';
import { sendFile } from '../testing/send-file';
import { shareOf, ShareTests } from '../testing/share-tests';
import { anAnimation } from '../testing/test-pictures';

let tests: ShareTests;

beforeAll(async () => (tests = await ShareTests.open()));
afterAll(() => tests.close());

const collection = 'media' as const;
const overrideAccess = true;

describe('the picture to share', () => {
  it.each([
    ['wide.jpg', 2400, 700],
    ['tall.jpg', 800, 2000],
    ['smallest.jpg', 800, 420],
  ])('is a JPEG of 1200 × 630 pixels that the public gets: %s', async (name, width, height) => {
    const doc = await tests.upload(name, width, height);
    const filename = shareOf(doc) ?? '';
    expect(filename).toMatch(/^[a-z]+-jpg-share-[\da-f]{16}\.jpg$/);
    const bytes = await tests.kept(filename);
    const made = await sharp(bytes).metadata();
    expect([made.format, made.width, made.height]).toEqual(['jpeg', 1200, 630]);
    const { width: w, height: h, filesize, mimeType } = doc.sizes?.share ?? {};
    expect([w, h, filesize, mimeType]).toEqual([1200, 630, bytes.length, 'image/jpeg']);
    expect(await tests.isServed(filename)).toBe(200);
  });

  it.each([
    ['narrow.jpg', 799, 2000],
    ['low.jpg', 3000, 419],
  ])('is not made of what would be blurred: %s', async (name, width, height) => {
    const doc = await tests.upload(name, width, height);
    expect([shareOf(doc), await tests.queued()]).toEqual([undefined, 0]);
  });

  it('is made of the first frame of an animation, and on white where nothing is drawn', async () => {
    const film = await anAnimation('gif', { width: 900, height: 500 });
    const { doc } = await sendFile(tests.payload, tests.editor, { name: 'film.gif', bytes: film });
    expect((await sharp(await tests.kept(shareOf(doc) ?? '')).metadata()).pages).toBeUndefined();
    const clear = { width: 900, height: 500, channels: 4, background: '#0000' } as const;
    const bytes = await sharp({ create: clear }).png().toBuffer();
    const { doc: glass } = await sendFile(tests.payload, tests.editor, { name: 'glas.png', bytes });
    const { dominant } = await sharp(await tests.kept(shareOf(glass) ?? '')).stats();
    expect(dominant.r + dominant.g + dominant.b).toBeGreaterThan(700);
  });
});

describe('when the focal point moves', () => {
  it('is another file, cropped around it; the old one stays for the older version', async () => {
    const before = await tests.upload('torget.jpg');
    const left = await tests.move(before.id, 0);
    const right = await tests.move(before.id, 100);
    expect([left.focalX, right.focalX]).toEqual([0, 100]);
    const names = [before, left, right].map(shareOf);
    expect(new Set(names).size).toBe(3);
    expect([await tests.isBright(names[1]), await tests.isBright(names[2])]).toEqual([true, false]);
    expect([await tests.isServed(names[1]), await tests.isServed(names[2])]).toEqual([403, 200]);
    const successor = await askRest(tests.payload, {}, `media/file-now/${names[0]}`);
    expect(await successor.json()).toEqual({ filename: names[2] });
    expect([right.filename, right.sizes?.webp480]).toEqual([
      before.filename,
      before.sizes?.webp480,
    ]);
    const back = await tests.move(before.id, 0);
    expect([shareOf(back), await tests.isServed(names[1])]).toEqual([names[1], 200]);
    await tests.payload.delete({ collection, id: before.id, overrideAccess });
    expect(await tests.filesNamed(/^torget/)).toEqual([]);
  });

  it('is the same file where the save is about something else, or the point is where it was', async () => {
    const before = await tests.upload('bron.jpg');
    expect(shareOf(await tests.move(before.id, 50))).toBe(shareOf(before));
    const data = { caption: 'Bron i dimma' };
    const saved = await tests.payload.update({ collection, id: before.id, data, overrideAccess });
    expect(shareOf(saved)).toBe(shareOf(before));
    expect(await tests.filesNamed(/^bron-jpg-share/)).toHaveLength(1);
  });

  it('follows a point that is given by the API, beyond the edge too', async () => {
    const { id } = await tests.upload('hamnen.jpg');
    const moved = await tests.payload.update({
      ...{ collection, id, overrideAccess },
      data: { focalX: -1e9, focalY: 1e9 },
    });
    expect(await tests.isBright(shareOf(moved))).toBe(true);
  });

  it('is made by a job where many move at once', async () => {
    const docs = [await tests.upload('alla-1.jpg'), await tests.upload('alla-2.jpg')];
    await tests.payload.update({
      ...{ collection, overrideAccess },
      where: { id: { in: docs.map(({ id }) => id) } },
      data: { focalX: 100 },
    });
    await tests.runJobs();
    for (const { id } of docs)
      expect(await tests.isBright(shareOf(await tests.now(id)))).toBe(false);
  });

  it('does not stand in the way of a save when the file is lost', async () => {
    const { id, filename } = await tests.upload('borta.jpg');
    await rm(tests.pathOf(filename ?? ''));
    expect(shareOf(await tests.move(id, 10))).toBeUndefined();
    const warn = tests.expectWarnings();
    await tests.runJobs();
    expect([await tests.queued(), warn.mock.calls.length]).toEqual([0, 1]);
    warn.mockRestore();
    await tests.payload.delete({ collection, id, overrideAccess });
  });
});
