import path from 'node:path';
import sharp from 'sharp';
import { drawPicture } from './draw-picture';

/** What the build has made of the theme. */
const kit = path.resolve(import.meta.dirname, '../../../dist/share-picture');
const words = { kind: 'Nyhet', title: 'Ny partner i Bryssel', name: 'Västsvenska kontoret' };
const draw = (given: Partial<typeof words> = {}) => drawPicture({ ...words, ...given }, kit);

/** How much a part of the picture differs within itself: 0 where nothing is drawn. */
async function inked(picture: Buffer, left: number, top: number, width: number, height: number) {
  const region = await sharp(picture).extract({ left, top, width, height }).png().toBuffer();
  const { channels } = await sharp(region).greyscale().stats();
  return channels[0]?.stdev ?? NaN;
}
const margins = async (picture: Buffer) =>
  Promise.all([
    inked(picture, 0, 0, 76, 600),
    inked(picture, 1124, 0, 76, 600),
    inked(picture, 0, 0, 1200, 68),
    inked(picture, 80, 480, 1040, 20),
    inked(picture, 0, 575, 1200, 25),
  ]);
const none = [0, 0, 0, 0, 0];

it('is a picture in the size that networks ask for, in a few kilobytes', async () => {
  const picture = await draw();
  const { format, width, height } = await sharp(picture).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(picture.length).toBeLessThan(60_000);
});

it.each([
  ['one word', 'Kontor'],
  ['Swedish letters', 'Åsa, Örjan och Ängla: så här är läget på våra kontor'],
  [
    'a long title',
    'Regional utvecklingsstrategi för ett hållbart och konkurrenskraftigt län '.repeat(2),
  ],
  ['a title without end', 'Samverkan om klimat. '.repeat(200)],
  ['a long word', 'Regionutvecklingsnämndssammanträdesprotokollsjustering'],
  ['a word without end', 'x'.repeat(5_000)],
  ['what is no text', '\u0000\ud800\n\t'],
  ['nothing', ''],
])('keeps %s within its margins', async (_name, title) => {
  expect(await margins(await draw({ title, name: title || words.name }))).toEqual(none);
});

it('draws each Swedish letter as itself, and not without its mark', async () => {
  const [bare, marked] = await Promise.all([
    draw({ title: 'aao AAO' }),
    draw({ title: 'åäö ÅÄÖ' }),
  ]);
  expect(bare.equals(marked)).toBe(false);
});

it('takes markup for the words that it is', async () => {
  const hostile = '</span><span foreground="red" size="200000">&</span><b>';
  expect(await margins(await draw({ title: hostile, name: hostile, kind: '&' }))).toEqual(none);
});
