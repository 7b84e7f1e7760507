import sharp from 'sharp';
import { cropPicture } from './crop-picture';

/** Red on the left, blue on the right, or red above blue. */
async function photograph(width: number, height: number): Promise<Buffer> {
  const [across, down] = width > height ? [width / 2, height] : [width, height / 2];
  const red = { create: { width: across, height: down, channels: 3, background: '#f00' } } as const;
  const ground = { create: { width, height, channels: 3, background: '#00f' } } as const;
  const input = await sharp(red).png().toBuffer();
  return sharp(ground)
    .composite([{ input, left: 0, top: 0 }])
    .png()
    .toBuffer();
}

it.each([
  [3000, 800, { x: 0.1, y: 0.5 }, 'red'],
  [3000, 800, { x: 0.9, y: 0.5 }, 'blue'],
  [900, 1600, { x: 0.5, y: 0 }, 'red'],
  [900, 1600, { x: 0.5, y: 1 }, 'blue'],
])('shows of %d × %d what is at %j: %s', async (width, height, focus, colour) => {
  const cropped = await cropPicture(await photograph(width, height), { focus });
  const { format, width: across, height: down } = await sharp(cropped).metadata();
  expect([format, across, down]).toEqual(['jpeg', 1200, 630]);
  const { dominant } = await sharp(cropped).stats();
  expect(dominant.r > dominant.b ? 'red' : 'blue').toBe(colour);
});
