import sharp, { type OverlayOptions } from 'sharp';
import { escapeXml } from '../xml';

export interface Box {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Sizes in pixels, the largest first. */
  sizes: readonly number[];
  colour: string;
}

/** More would not be read, and is no title. */
const LONGEST = 180;

/**
 * A text in the largest size in which it has room: between words first, and where even the smallest size is too large
 * for a word, within words. Drawn by Pango on a thread of its own, with letters of the system where ours has none.
 */
export async function fitText(box: Box, fontfile: string): Promise<OverlayOptions[]> {
  const written = shortened(box.text, LONGEST);
  if (written === '') return [];
  for (const size of box.sizes) {
    const drawn = await draw(written, size, box, fontfile);
    if (drawn.info.width <= box.width && drawn.info.height <= box.height) return placed(drawn, box);
  }
  const smallest = box.sizes.at(-1) ?? box.height;
  for (let length = LONGEST; length > 1; length = Math.floor(length * 0.8)) {
    const drawn = await draw(shortened(written, length), smallest, box, fontfile, 'word-char');
    if (drawn.info.height <= box.height) return placed(drawn, box);
  }
  return placed(await draw('…', smallest, box, fontfile), box);
}

type Drawn = Awaited<ReturnType<typeof draw>>;

const placed = ({ data, info }: Drawn, { left, top }: Box): OverlayOptions[] => {
  const { width, height, channels } = info;
  return [{ input: data, raw: { width, height, channels }, left, top }];
};

const draw = (
  text: string,
  size: number,
  { width, colour }: Pick<Box, 'width' | 'colour'>,
  fontfile: string,
  wrap: 'word' | 'word-char' = 'word',
) =>
  sharp({
    text: {
      text: `<span foreground="${colour}">${escapeXml(text)}</span>`,
      font: `Hanken Grotesk ${size}`,
      fontfile,
      width,
      wrap,
      rgba: true,
      dpi: 72,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });

/** Without what Pango cannot read; cut between words where that leaves most of it. */
function shortened(text: string, longest: number): string {
  const signs = [...text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()];
  if (signs.length <= longest) return signs.join('');
  const cut = signs.slice(0, longest - 1).join('');
  const gap = cut.lastIndexOf(' ');
  return `${gap > longest / 2 ? cut.slice(0, gap) : cut}…`;
}
