import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { sendFile } from './testing/send-file';
import { aPictureFile } from './testing/test-pictures';

let payload: Payload;
let folder: string;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, folder, close } = await openTestCms());
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const canonical = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/;
const send = (file: Parameters<typeof sendFile>[2]) => sendFile(payload, editor, file);
const kept = (filename: string) => readFile(path.join(folder, 'media', filename));
/** The file and its sizes; none of these pictures is large enough to be shared. */
const namesOf = (doc: {
  filename: string;
  sizes: Record<string, { filename?: string | null }>;
}) => [
  doc.filename,
  ...Object.values(doc.sizes)
    .map(({ filename }) => filename)
    .filter((filename) => typeof filename === 'string'),
];
const isServed = async (filename: string) =>
  (await askRest(payload, {}, `media/file/${encodeURIComponent(filename)}`)).status;

describe('the name of an uploaded file (decision 15)', () => {
  it.each([
    ['Ödeshög älv.jpg'.normalize('NFD'), 'odeshog-alv.png'],
    ["O'Hara.jpg", 'ohara.png'],
    ['A & B.jpg', 'a-och-b.png'],
    ['50 % fler.jpg', '50-procent-fler.png'],
    ['Möte; protokoll.jpg', 'mote-protokoll.png'],
    ['🎄.png', 'bild.png'],
    ['.png', 'bild-2.png'],
    ['con.png', 'con-fil.png'],
    ['poly.html', 'poly.png'],
    ['BILD.PNG', 'bild-3.png'],
    [
      `${'långt namn '.repeat(23)}.png`,
      expect.stringMatching(/^langt-namn-(lang|namn|t|-)+\.png$/),
    ],
  ])('%j becomes %j, which the site serves', async (name, filename) => {
    const { status, doc } = await send({ name, bytes: await aPictureFile() });
    expect({ status, filename: doc?.filename }).toEqual({ status: 201, filename });
    for (const each of namesOf(doc)) {
      expect(each).toMatch(canonical);
      expect(await isServed(each)).toBe(200);
    }
  });

  it('shares no size with a file of another type that is called the same, nor disappears with it', async () => {
    const jpeg = await send({
      name: 'kollision.jpg',
      bytes: await aPictureFile({ format: 'jpeg' }),
    });
    const before = await kept(jpeg.doc.sizes.webp480.filename);
    const png = await send({ name: 'kollision.png', bytes: await aPictureFile() });
    expect(namesOf(jpeg.doc).filter((name) => namesOf(png.doc).includes(name))).toEqual([]);
    expect(await kept(jpeg.doc.sizes.webp480.filename)).toEqual(before);
    await payload.delete({ collection: 'media', id: png.doc.id, overrideAccess: true });
    for (const name of namesOf(jpeg.doc)) expect(await isServed(name)).toBe(200);
    const left = await readdir(path.join(folder, 'media'));
    expect(left.filter((name) => namesOf(png.doc).includes(name))).toEqual([]);
  });

  it('is its own when several are sent at once', async () => {
    const bytes = await aPictureFile();
    const all = await Promise.all(
      Array.from({ length: 6 }, () => send({ name: 'samma.png', bytes })),
    );
    expect(all.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(all.map(({ doc }) => doc.filename).sort()).toEqual([
      'samma-2.png',
      'samma-3.png',
      'samma-4.png',
      'samma-5.png',
      'samma-6.png',
      'samma.png',
    ]);
    const names = all.flatMap(({ doc }) => [...new Set(namesOf(doc))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is another’s in a duplicate, whose files are its own', async () => {
    const { doc } = await send({ name: 'dubblett.png', bytes: await aPictureFile() });
    const answer = await askRest(payload, editor, `media/${doc.id}/duplicate`, {
      method: 'POST',
      data: {},
    });
    const { doc: copy } = await answer.json();
    expect([answer.status, copy?.filename]).toEqual([200, 'dubblett-2.png']);
    await payload.delete({ collection: 'media', id: doc.id, overrideAccess: true });
    for (const name of namesOf(copy)) expect(await isServed(name)).toBe(200);
  });
});

describe('a file in the place of another', () => {
  it('keeps the old one for the older versions, and throws all away with the document', async () => {
    const { doc } = await send({ name: 'forst.png', bytes: await aPictureFile() });
    const { doc: now } = await send({
      id: doc.id,
      name: 'sedan.jpg',
      bytes: await aPictureFile({ format: 'jpeg' }),
    });
    expect(now.filename).toBe('sedan.jpg');
    expect(await isServed(doc.filename)).toBe(403);
    const { docs } = await payload.findVersions({
      collection: 'media',
      where: { parent: { equals: doc.id } },
      sort: 'createdAt',
      overrideAccess: true,
    });
    const restored = await payload.restoreVersion({
      collection: 'media',
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    });
    expect(restored.filename).toBe('forst.png');
    for (const name of namesOf(doc)) expect(await isServed(name)).toBe(200);
    await payload.delete({ collection: 'media', id: doc.id, overrideAccess: true });
    const left = await readdir(path.join(folder, 'media'));
    expect(left.filter((name) => /^(forst|sedan)/.test(name))).toEqual([]);
  });

  it('leaves the old one where it is when the save is refused', async () => {
    const { doc } = await send({
      name: 'stannar.png',
      bytes: await aPictureFile(),
      data: { alt: 'Ett torg' },
    });
    const refused = await send({
      id: doc.id,
      name: 'ny.png',
      bytes: await aPictureFile(),
      data: { alt: '' },
    });
    expect(refused.status).toBe(400);
    for (const name of namesOf(doc)) expect(await isServed(name)).toBe(200);
    expect(
      (await readdir(path.join(folder, 'media'))).filter((name) => name.startsWith('ny')),
    ).toEqual([]);
  });
});
