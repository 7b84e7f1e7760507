import { palette } from './palette';
import { area, disc, picture, polygon, rect, rounded, times, wide } from './shapes';

const clothes = [
  palette.brick,
  palette.sea,
  palette.ochre,
  palette.moss,
  palette.rose,
  palette.lake,
];
const hair = [palette.ink, '#8a5a3c', palette.slate, '#d8b26a'];

/** A hall where an audience listens to a conversation on the stage. */
export const conference = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.ink),
    polygon('rgba(220,167,68,0.16)', [420, 0], [560, 0], [900, 520], [500, 520]),
    polygon('rgba(220,167,68,0.16)', [1180, 0], [1040, 0], [700, 520], [1100, 520]),
    rounded({ x: 470, y: 90, width: 660, height: 250 }, 8, palette.haze),
    area(palette.lake, 'M500 310 Q640 210 760 260 T1100 150 V310 Z'),
    disc(960, 150, 30, palette.ochre),
    rect(300, 500, 1000, 70, palette.sand),
    rect(300, 560, 1000, 26, palette.stone),
    ...[600, 760, 920].map((x, index) => speaker(x, index)),
    rounded({ x: 1090, y: 372, width: 92, height: 130 }, 6, palette.brick),
    times(3, row),
  );

const speaker = (x: number, index: number): string =>
  rounded({ x: x - 50, y: 430, width: 100, height: 74 }, 14, palette.slate) +
  rounded({ x: x - 36, y: 398, width: 72, height: 96 }, 28, clothes[index * 2] ?? palette.brick) +
  disc(x, 372, 28, '#e8c3a0') +
  area(
    hair[index] ?? palette.ink,
    `M${x - 29} 374 A29 29 0 0 1 ${x + 29} 374 Q${x} 352 ${x - 29} 374 Z`,
  );

/** The audience from behind; the rows in front are larger. */
const row = (index: number): string => {
  const size = 1 + index * 0.28;
  const seats = 13 - index * 2;
  const gap = 1720 / seats;
  return times(seats, (seat) => {
    const x = -60 + gap * (seat + (index % 2 === 0 ? 0.5 : 0.85));
    const y = 672 + index * 88;
    const wear = clothes[(seat * 5 + index * 2) % clothes.length] ?? palette.sea;
    return (
      rounded({ x: x - 46 * size, y: y + 26, width: 92 * size, height: 220 }, 40 * size, wear) +
      disc(x, y, 32 * size, hair[(seat + index) % hair.length] ?? palette.ink)
    );
  });
};
