import { palette } from './palette';
import { disc, moved, picture, rect, times, wide, type Box } from './shapes';

interface Field {
  x: number;
  y: number;
  fill: string;
  turn: number;
  municipalities: number;
}

/** How many municipalities each of the four associations has: 49 together. */
const fields: Field[] = [
  { x: 540, y: 190, fill: palette.moss, turn: 0, municipalities: 14 },
  { x: 800, y: 190, fill: palette.ochre, turn: 90, municipalities: 15 },
  { x: 800, y: 450, fill: palette.rose, turn: 180, municipalities: 8 },
  { x: 540, y: 450, fill: palette.lake, turn: 270, municipalities: 12 },
];

/** Four pieces that fit into each other, with one dot for each municipality. */
export const interlockingFields = (view: Box = wide): string =>
  picture(
    view,
    rect(0, 0, 1600, 900, palette.haze),
    times(7, (index) => disc(800, 450, 330 + index * 95, palette.mist, 0.16)),
    ...fields.map(piece),
    ...fields.map(dots),
  );

export const fieldsMark = (): string =>
  interlockingFields({ x: 490, y: 140, width: 620, height: 620 });

/** A square with a tab on its right side and a notch below; turned, four of them close up. */
const piece = ({ x, y, fill, turn }: Field): string =>
  moved(
    x,
    y,
    `<path transform="rotate(${turn} 130 130)" fill="${fill}" stroke="${palette.haze}" stroke-width="8" stroke-linejoin="round" d="M-60 -60 H256 V84 Q276 74 296 84 A50 50 0 1 1 296 176 Q276 186 256 176 V256 H176 Q186 236 176 216 A50 50 0 1 0 84 216 Q74 236 84 256 H-60 Z"/>`,
  );

const dots = ({ x, y, municipalities }: Field): string =>
  times(municipalities, (index) => {
    const column = index % 4;
    const row = Math.floor(index / 4);
    const left = x < 800 ? x - 20 : x + 136;
    const top = y < 450 ? y - 20 : y + 160;
    return disc(left + column * 50, top + row * 50, 13, palette.snow, 0.95);
  });
