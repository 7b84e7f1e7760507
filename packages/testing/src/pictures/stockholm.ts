import { palette } from './palette';
import { area, disc, line, picture, polygon, rect, rounded, times, wide } from './shapes';

/** A palace front round a paved courtyard with a fountain. */
export const stockholm = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.mist),
    disc(330, 160, 260, palette.haze, 0.8),
    front(),
    wing(),
    `<g transform="translate(1600 0) scale(-1 1)">${wing()}</g>`,
    courtyard(),
    fountain(),
  );

const front = (): string =>
  rect(380, 210, 840, 450, palette.rose) +
  rect(360, 190, 880, 30, palette.snow) +
  polygon(palette.slate, [380, 190], [450, 110], [1150, 110], [1220, 190]) +
  times(5, (index) =>
    rounded({ x: 470 + index * 148, y: 128, width: 66, height: 50 }, 6, palette.haze),
  ) +
  times(18, (index) => {
    const [x, y] = [426 + (index % 9) * 86, 252 + Math.floor(index / 9) * 128];
    return (
      rect(x - 6, y - 6, 60, 100, palette.snow) +
      rect(x, y, 48, 88, palette.ink) +
      line(palette.snow, 4, `M${x + 24} ${y} v88 M${x} ${y + 30} h48`)
    );
  }) +
  rect(380, 496, 840, 18, palette.snow) +
  times(9, arch);

const arch = (index: number): string => {
  const x = 412 + index * 88;
  return (
    area(palette.ink, `M${x} 660 V566 A36 36 0 0 1 ${x + 72} 566 V660 Z`) +
    rect(x - 12, 520, 8, 140, palette.snow) +
    rect(x - 16, 516, 16, 10, palette.snow)
  );
};

/** One side of the courtyard, seen at an angle. */
const wing = (): string =>
  polygon(palette.brick, [0, 60], [380, 205], [380, 660], [0, 790]) +
  polygon(palette.snow, [0, 40], [390, 186], [390, 214], [0, 76]) +
  times(12, (index) => {
    const [column, floor] = [index % 4, Math.floor(index / 4)];
    const [left, right] = [40 + column * 84, 86 + column * 84];
    const top = 150 + floor * 190;
    return polygon(
      palette.ink,
      [left, receding(left, top)],
      [right, receding(right, top)],
      [right, receding(right, top + 120)],
      [left, receding(left, top + 120)],
    );
  });

/** Where a height on the picture's edge is seen at `x`: all lines run towards the horizon. */
const receding = (x: number, y: number): number => Math.round(y + (430 - y) * (x / 640));

const courtyard = (): string =>
  polygon(palette.sand, [380, 660], [1220, 660], [1600, 790], [1600, 900], [0, 900], [0, 790]) +
  times(7, (index) => {
    const offset = index - 3;
    return line(palette.stone, 4, `M${800 + offset * 130} 660 L${800 + offset * 340} 900`);
  }) +
  line(palette.stone, 4, 'M250 706 H1350 M70 772 H1530 M0 850 H1600');

const fountain = (): string =>
  `<ellipse cx="800" cy="800" rx="210" ry="52" fill="${palette.slate}"/>` +
  `<ellipse cx="800" cy="788" rx="196" ry="44" fill="${palette.lake}"/>` +
  rect(778, 660, 44, 128, palette.stone) +
  `<ellipse cx="800" cy="662" rx="92" ry="20" fill="${palette.stone}"/>` +
  `<ellipse cx="800" cy="656" rx="80" ry="14" fill="${palette.lake}"/>` +
  line(palette.snow, 7, 'M800 650 V590 M800 596 Q750 600 740 652 M800 596 Q850 600 860 652') +
  line(palette.snow, 5, 'M716 664 Q680 690 676 776 M884 664 Q920 690 924 776');
