import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { anAnimation, aPictureFile, aPictureWithSecrets } from '../testing/test-pictures';
import { framesOfPng, stripGif, stripJpeg, stripPng, stripWebp } from './strip-metadata';

const SECRET = 'Anna Fotograf';

const pixels = async (bytes: Buffer) =>
  createHash('sha256')
    .update(await sharp(bytes, { animated: true }).raw().toBuffer())
    .digest('hex');
const insert = (bytes: Buffer, at: number, part: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);

/** A segment of a JPEG, with its marker and length. */
const segment = (marker: number, content: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(2 + content.length, 2);
  return Buffer.concat([head, Buffer.from(content, 'latin1')]);
};

/** A chunk of a PNG; the sum is of those that are never looked at. */
const chunk = (type: string, content: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([size, Buffer.from(type), content, Buffer.alloc(4)]);
};

describe('without what is said beside it, a picture is the same to the last pixel', () => {
  it.each([false, true])('in JPEG, progressive: %p', async (progressive) => {
    const bytes = await sharp(await aPictureWithSecrets({ width: 400, height: 300 }))
      .keepMetadata()
      .jpeg({ progressive })
      .toBuffer();
    const full = [0xe0, 0xe1, 0xe2, 0xed, 0xef, 0xfe].reduce(
      (so, marker) => insert(so, 2, segment(marker, `MPF\0${SECRET}`)),
      bytes,
    );
    const stripped = stripJpeg(full);
    expect(stripped.includes(SECRET)).toBe(false);
    expect(await pixels(stripped)).toEqual(await pixels(bytes));
    expect((await sharp(stripped).metadata()).icc).toBeDefined();
    expect(stripJpeg(stripped)).toEqual(stripped);
  });

  it('in JPEG, without the small picture that may show what was cut away', async () => {
    const picture = await aPictureFile({ format: 'jpeg' });
    const jfif = (thumbnail: string) => segment(0xe0, `JFIF\0\x01\x02\0\0\x01\0\x01${thumbnail}`);
    const stripped = stripJpeg(insert(picture, 2, jfif('\x01\x01RGB')));
    expect(stripped).toEqual(insert(picture, 2, jfif('\0\0')));
  });

  it('in PNG, an animated one too', async () => {
    const bytes = await aPictureWithSecrets({ format: 'png' });
    const control = Buffer.alloc(8);
    control.writeUInt32BE(3);
    const full = [
      chunk('tEXt', Buffer.from(`Author\0${SECRET}`)),
      chunk('tIME', Buffer.alloc(7)),
      chunk('prVt', Buffer.from(SECRET)),
      chunk('acTL', control),
    ].reduce((so, part) => insert(so, 33, part), bytes);
    expect(framesOfPng(full)).toBe(3);
    const stripped = stripPng(Buffer.concat([full, Buffer.from(SECRET)]));
    expect(stripped.includes(SECRET)).toBe(false);
    expect([framesOfPng(stripped), framesOfPng(bytes)]).toEqual([3, 1]);
    expect(await pixels(stripPng(bytes))).toEqual(await pixels(bytes));
  });

  it.each([false, true])('in WebP, without loss: %p', async (lossless) => {
    const bytes = await sharp(await aPictureWithSecrets({ format: 'webp' }))
      .keepMetadata()
      .webp({ lossless })
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const stripped = stripWebp(Buffer.concat([bytes, Buffer.from(SECRET)]));
    expect(stripped.includes(SECRET)).toBe(false);
    expect(await pixels(stripped)).toEqual(await pixels(bytes));
    expect(await sharp(stripped).metadata()).not.toHaveProperty('exif');
  });

  it('in WebP and GIF that move', async () => {
    const webp = await anAnimation('webp');
    expect(await pixels(stripWebp(webp))).toEqual(await pixels(webp));
    const gif = await anAnimation('gif');
    const table = 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) * ((gif[10] ?? 0) >> 7);
    const comment = Buffer.concat([
      Buffer.from([0x21, 0xfe, SECRET.length]),
      Buffer.from(SECRET),
      Buffer.alloc(1),
    ]);
    const xmp = Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      Buffer.from('XMP DataXMP'),
      Buffer.from([SECRET.length]),
      Buffer.from(SECRET),
      Buffer.alloc(1),
    ]);
    const stripped = stripGif(
      Buffer.concat([insert(insert(gif, table, comment), table, xmp), Buffer.from(SECRET)]),
    );
    expect(stripped).toEqual(gif);
    expect((await sharp(stripped).metadata()).delay).toEqual([500, 500]);
  });
});
