import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { sendFile } from './testing/send-file';
import { aPictureWithSecrets, anAnimation, secrets } from './testing/test-pictures';

let payload: Payload;
let folder: string;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, folder, close } = await openTestCms());
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const send = (file: Parameters<typeof sendFile>[2]) => sendFile(payload, editor, file);
const kept = (filename: string) => readFile(path.join(folder, 'media', filename));
interface Size {
  filename: string;
  width: number;
  height: number;
}
/** The sizes that show all of the picture. */
const scaled = ({ share: _cropped, ...sizes }: Record<string, Size>): Size[] =>
  Object.values(sizes);

describe('an original', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'in %s says nothing of place and photographer, and keeps its colours',
    async (format) => {
      const bytes = await aPictureWithSecrets({ format });
      expect(secrets.some((secret) => bytes.includes(secret))).toBe(true);
      const { doc } = await send({ name: `hemlig.${format}`, bytes });
      const original = await kept(doc.filename);
      for (const secret of secrets) expect(original.includes(secret)).toBe(false);
      expect(doc.filesize).toBe(original.length);
      const metadata = await sharp(original).metadata();
      expect(metadata).not.toHaveProperty('exif');
      expect(metadata).not.toHaveProperty('xmp');
      expect(metadata.icc).toBeDefined();
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'with orientation %d is announced as it is shown',
    async (orientation) => {
      const bytes = await aPictureWithSecrets({ width: 1200, height: 800, orientation });
      const { doc } = await send({ name: `vriden-${orientation}.jpg`, bytes });
      const [width, height] = orientation > 4 ? [800, 1200] : [1200, 800];
      expect([doc.width, doc.height]).toEqual([width, height]);
      const original = await sharp(await kept(doc.filename)).metadata();
      expect([original.width, original.height, original.orientation]).toEqual([
        width,
        height,
        undefined,
      ]);
      for (const size of scaled(doc.sizes)) {
        const made = await sharp(await kept(size.filename)).metadata();
        expect([made.width, made.height]).toEqual([size.width, size.height]);
        expect(size.width).toBeLessThanOrEqual(width);
        expect(size.width / size.height).toBeCloseTo(width / height, 1);
      }
    },
  );
});

describe('an animation', () => {
  it.each(['gif', 'webp'] as const)(
    'in %s is kept, and shown as its first frame',
    async (format) => {
      const { doc } = await send({ name: `film.${format}`, bytes: await anAnimation(format) });
      expect(doc).toMatchObject({ animated: true, width: 64, height: 48 });
      expect((await sharp(await kept(doc.filename)).metadata()).pages).toBe(2);
      for (const size of scaled(doc.sizes)) {
        const made = await sharp(await kept(size.filename)).metadata();
        expect([made.width, made.height, made.pages ?? 1]).toEqual([64, 48, 1]);
      }
    },
  );
});
