import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { fitText } from './fit-text';
import type { SharePicture } from './share-picture';

const colours = z.object({ text: z.string(), accent: z.string() });

/** The words of a page on the ground that the build has made of the theme and the mark: kind, title, authority. */
export async function drawPicture({ kind, title, name }: SharePicture['words'], kit: string) {
  const font = path.join(kit, 'bold.ttf');
  const ground = await readFile(path.join(kit, 'ground.svg'));
  const { text, accent } = colours.parse(
    JSON.parse(await readFile(path.join(kit, 'colours.json'), 'utf8')),
  );
  const texts = [
    { ...place.title, text: title, colour: text },
    { ...place.name, text: name, colour: text },
    ...(kind === undefined ? [] : [{ ...place.kind, text: kind, colour: accent }]),
  ];
  const layers = await Promise.all(texts.map((box) => fitText(box, font)));
  return sharp(ground).composite(layers.flat()).png({ palette: true, colours: 64 }).toBuffer();
}

const place = {
  kind: { left: 80, top: 72, width: 1040, height: 40, sizes: [32] },
  title: { left: 80, top: 136, width: 1040, height: 340, sizes: [78, 68, 58, 50, 44] },
  name: { left: 156, top: 520, width: 964, height: 44, sizes: [36, 30, 24] },
} as const;
