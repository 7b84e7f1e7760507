import sharp from 'sharp';
import { FileRefused } from './identify-file';
import { prepareFile } from './prepare-file';
import { anOdt, aPdf } from './testing/test-documents';
import { aHugePicture, anAnimation, aPictureFile, type Format } from './testing/test-pictures';

const prepare = (data: Buffer, name = 'fil.png', size = data.length) =>
  prepareFile({ file: { name, data, size } });
const refusalOf = (data: Buffer, name?: string, size?: number): Promise<string> =>
  prepare(data, name, size).then(
    () => 'taken',
    (error: unknown) =>
      error instanceof FileRefused ? error.words.sv : `broken: ${String(error)}`,
  );

const formats: Format[] = ['jpeg', 'png', 'webp', 'avif', 'gif'];
const whole: [string, () => Promise<Buffer>][] = [
  ...formats.map((format): [string, () => Promise<Buffer>] => [
    format,
    () => aPictureFile({ format, width: 640, height: 480 }),
  ]),
  ['animated gif', () => anAnimation('gif')],
  ['animated webp', () => anAnimation('webp')],
  ['pdf', () => Promise.resolve(aPdf())],
  ['odt', () => Promise.resolve(anOdt())],
];

describe('a file that is refused says why, in Swedish', () => {
  it('when it is empty', async () => {
    expect(await refusalOf(Buffer.alloc(0))).toContain('Filen är tom');
  });

  it.each(whole)('when it is only a part of a file: %s', async (_, make) => {
    const bytes = await make();
    expect(await refusalOf(bytes)).toBe('taken');
    const reasons = /Filen är inte hel|Filtypen tas inte emot|innehållet är något annat/;
    for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98]) {
      expect(await refusalOf(bytes.subarray(0, bytes.length * share))).toMatch(reasons);
    }
  });

  it('one byte above the limit, with its size in Swedish figures', async () => {
    const limit = 20 * 1024 * 1024;
    expect(await refusalOf(await aPictureFile(), 'a.png', limit + 1)).toContain('20,1 MB');
    expect(await refusalOf(await aPictureFile(), 'a.png', limit)).toBe('taken');
  });

  it('when its name says one thing and its content another', async () => {
    expect(await refusalOf(Buffer.from('bara text'), 'foto.jpg')).toContain('slutar på .jpg');
    expect(await refusalOf(Buffer.from([0x4d, 0x5a, 0, 1]), 'blankett.pdf')).toContain('.pdf');
    expect(await refusalOf(Buffer.from('a;b\0;c'), 'tabell.csv')).toContain('.csv');
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.svg'],
    ['<!doctype html><script>1</script>', 'a.html'],
    ['PK\x03\x04', 'a.zip'],
    ['alert(1)', 'a'],
  ])('when its type is not taken: %s', async (content, name) => {
    expect(await refusalOf(Buffer.from(content), name)).toContain('Filtypen tas inte emot');
  });

  it('when it is a locked PDF', async () => {
    const text = aPdf().toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root');
    expect(await refusalOf(Buffer.from(text, 'latin1'), 'a.pdf')).toContain('låst');
  });

  it('when it would take too much to open, with the limit, and without opening it', async () => {
    const huge = await aHugePicture(14_000);
    const began = performance.now();
    const reason = await refusalOf(huge);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(reason.replaceAll('\u00a0', ' ')).toContain('14 000 × 14 000 bildpunkter');
    expect(reason).toContain('högst 64 miljoner');
  });

  it('when its frames are too large together', async () => {
    const gif = await anAnimation('gif', { width: 6000, height: 6000 });
    expect(await refusalOf(gif)).toMatch(/i 2 bildrutor.*sammanlagt/);
  });
});

describe('a file that is taken', () => {
  it.each(['\n\n', 'x'.repeat(3000), '<script>1</script>'])(
    'may be a PDF with more after its end: %.20j',
    async (rest) => {
      const bytes = Buffer.concat([aPdf(), Buffer.from(rest)]);
      expect((await prepare(bytes, 'Protokoll.PDF')).bytes).toBe(bytes);
    },
  );

  it('may be a PDF with a byte order mark', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), aPdf()]);
    expect(await prepare(bytes, 'a.pdf')).toMatchObject({ mimeType: 'application/pdf' });
  });

  it('may be a table as text, from an older program too', async () => {
    const latin1 = Buffer.from('Namn;Ort\r\nÅsa;Mölndal\r\n', 'latin1');
    expect(await prepare(latin1, 'Tabell.CSV')).toMatchObject({
      mimeType: 'text/csv',
      baseName: 'tabell',
      extension: 'csv',
    });
    expect(await prepare(Buffer.from('BMI;ålder\n'), 'b.csv')).toMatchObject({ extension: 'csv' });
  });

  it.each(formats)(
    'is no larger than its picture, and carries nothing after its end: %s',
    async (format) => {
      const picture = await aPictureFile({ format });
      const both = Buffer.concat([picture, Buffer.from('<script>alert(1)</script>')]);
      const { bytes } = await prepare(both, 'poly.html');
      expect(bytes.includes('<script>')).toBe(false);
      expect((await sharp(bytes).metadata()).width).toBe(60);
    },
  );

  it('is a picture of one pixel, and a strip longer than some formats know', async () => {
    expect((await prepare(await aPictureFile({ width: 1, height: 1 }))).sizes).toHaveLength(7);
    const { width, height, sizes } = await prepare(
      await aPictureFile({ width: 40, height: 20_000 }),
    );
    expect([width, height]).toEqual([40, 20_000]);
    expect(Math.max(...sizes.map((size) => size.height))).toBeLessThanOrEqual(16_383);
  });

  it('is cropped within its edges only', async () => {
    const data = await aPictureFile({ width: 100, height: 50 });
    const crop = { x: 50, y: 90, width: 900, height: 900 };
    const made = await prepareFile({ file: { name: 'a.png', data, size: data.length }, crop });
    expect([made.width, made.height]).toEqual([50, 5]);
  });
});

it('refuses or takes whatever bytes it is sent, and never fails otherwise', async () => {
  let seed = 20261129;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (const [, make] of whole) {
    const bytes = await make();
    for (let round = 0; round < 25; round += 1) {
      const changed = Buffer.from(bytes.subarray(0, bytes.length - random(round + 1)));
      for (let times = 0; times <= round; times += 1) changed[random(changed.length)] = random(256);
      expect(await refusalOf(changed)).not.toContain('broken');
    }
  }
});
