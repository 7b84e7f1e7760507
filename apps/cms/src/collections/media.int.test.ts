import type { Payload } from 'payload';
import sharp from 'sharp';
import { askRest } from '../access/testing/rest-api';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let picture: Buffer;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const background = { r: 0, g: 90, b: 110 };
  picture = await sharp({ create: { width: 1000, height: 600, channels: 3, background } })
    .png()
    .toBuffer();
});
afterAll(() => close());

const upload = (
  words: object,
  file: { data?: Buffer; name?: string; mimetype?: string; size?: number } = {},
  locale: 'sv' | 'en' = 'sv',
) =>
  payload.create({
    collection: 'media',
    locale,
    data: words,
    file: { data: picture, name: 'bild.png', mimetype: 'image/png', size: picture.length, ...file },
    overrideAccess: true,
  });

describe('a picture', () => {
  it('needs a text alternative or to be called decorative (1.1.1)', async () => {
    await expect(upload({})).rejects.toThrow('Textalternativ');
    await expect(upload({ decorative: true })).resolves.toMatchObject({ decorative: true });
  });

  it('is not uploaded in English alone, which would leave the Swedish pages without words', async () => {
    const english = upload({ alt: 'A blue surface' }, {}, 'en');
    await expect(english).rejects.toMatchObject({
      data: { errors: [{ path: 'alt', message: expect.stringContaining('på svenska') }] },
    });
    const { id } = await upload({ alt: 'En blå yta' });
    const edit = { collection: 'media', id, locale: 'en', data: { alt: '' } } as const;
    await expect(payload.update({ ...edit, overrideAccess: true })).resolves.toMatchObject({ id });
  });

  it('is made in every size, and never larger than it is', async () => {
    const { sizes } = await upload({ alt: 'En blågrön yta' });
    expect(sizes).toMatchObject({
      avif480: { width: 480, mimeType: 'image/avif' },
      webp960: { width: 960, mimeType: 'image/webp' },
      jpeg960: { width: 960, mimeType: 'image/jpeg' },
      webp1600: { width: 1000 },
    });
  });

  it('is refused in Swedish when it is too large or of the wrong kind', async () => {
    await expect(upload({ alt: 'x' }, { size: 30e6 })).rejects.toThrow(
      'Filen är för stor. Den är 28,7 MB',
    );
    const svg = { data: Buffer.from('<svg/>'), name: 'a.svg', mimetype: 'image/svg+xml', size: 6 };
    await expect(upload({ alt: 'x' }, svg)).rejects.toThrow('Filtypen tas inte emot');
  });
});

describe('the address of a file that has been replaced', () => {
  const named = (name: string) => ({
    file: { data: picture, name, mimetype: 'image/png', size: picture.length },
    overrideAccess: true,
  });
  const ask = async (name: string) => {
    const response = await askRest(payload, {}, `media/file-now/${encodeURIComponent(name)}`);
    return { status: response.status, answer: await response.json() };
  };

  it('leads to what stands in its place, and to nothing when that is thrown away', async () => {
    const data = { decorative: true };
    const { id } = await payload.create({ collection: 'media', data, ...named('Gammal å.png') });
    const place = { collection: 'media', id, data: {} } as const;
    expect(await ask('gammal-a.png')).toMatchObject({ status: 404 });
    await payload.update({ ...place, ...named('mellan.png') });
    await payload.update({ ...place, ...named('ny.png') });
    for (const old of ['gammal-a.png', 'mellan.png']) {
      expect(await ask(old)).toEqual({ status: 200, answer: { filename: 'ny.png' } });
    }
    await payload.update({
      ...place,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    expect(await ask('mellan.png')).toMatchObject({ status: 404 });
    expect(await ask('aldrig.png')).toMatchObject({ status: 404 });
  });

  it('leads from a name written in another form of Unicode, as files had before they got canonical names', async () => {
    const filename = 'Älv & hav.png';
    const data = { filename, mimeType: 'image/png', decorative: true };
    await payload.db.create({ collection: 'media', data });
    expect(await ask(filename.normalize('NFD'))).toEqual({ status: 200, answer: { filename } });
    expect(await ask(filename)).toMatchObject({ status: 404 });
  });
});
