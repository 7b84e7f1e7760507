import { palette } from './palette';
import { area, disc, line, moved, picture, polygon, rect, rounded, times, wide } from './shapes';

/** A road with five stations: survey, talks, proposal, referral and decision. */
export const stages = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.haze),
    area(palette.mist, 'M0 520 Q220 400 480 470 T940 420 T1600 380 V900 H0 Z'),
    area(palette.moss, 'M0 690 Q320 590 640 660 T1180 610 T1600 560 V900 H0 Z', 0.55),
    line(palette.slate, 46, road),
    line(palette.sand, 34, road),
    line(palette.snow, 4, road, 'stroke-dasharray="2 26"'),
    ...stations.map(({ x, y, fill, icon }) => station(x, y, fill, icon)),
    flag(),
  );

const road =
  'M-20 760 C160 760 170 640 300 640 S470 520 580 520 S740 600 840 600 S1010 400 1110 400 S1290 300 1400 300';

const station = (x: number, y: number, fill: string, icon: string): string =>
  line(palette.slate, 8, `M${x} ${y} v-60`) +
  disc(x, y, 17, palette.ink) +
  disc(x, y - 150, 102, palette.snow) +
  disc(x, y - 150, 90, fill) +
  moved(x, y - 150, icon);

const { snow, ink } = palette;

const survey =
  disc(-10, -10, 34, 'none') +
  `<circle cx="-10" cy="-10" r="32" fill="none" stroke="${snow}" stroke-width="10"/>` +
  line(snow, 14, 'M16 16 L44 44');

const talks =
  rounded({ x: -52, y: -42, width: 70, height: 48 }, 14, snow) +
  polygon(snow, [-40, 0], [-40, 26], [-14, 4]) +
  rounded({ x: -14, y: -14, width: 68, height: 46 }, 14, ink) +
  polygon(ink, [42, 26], [42, 50], [18, 30]);

const proposal =
  rounded({ x: -36, y: -50, width: 72, height: 100 }, 6, snow) +
  times(4, (index) =>
    rounded(
      { x: -22, y: -32 + index * 18, width: index === 3 ? 26 : 44, height: 7 },
      3,
      palette.slate,
    ),
  ) +
  line(ink, 12, 'M14 44 L52 -2');

const referral =
  rounded({ x: -52, y: -34, width: 104, height: 70 }, 6, snow) +
  line(ink, 7, 'M-50 -30 L0 10 L50 -30');

const decision = line(snow, 18, 'M-40 2 L-10 34 L44 -32');

const stations = [
  { x: 300, y: 640, fill: palette.lake, icon: survey },
  { x: 580, y: 520, fill: palette.rose, icon: talks },
  { x: 840, y: 600, fill: palette.ochre, icon: proposal },
  { x: 1110, y: 400, fill: palette.sea, icon: referral },
  { x: 1400, y: 300, fill: palette.pine, icon: decision },
];

const flag = (): string =>
  line(palette.slate, 8, 'M1530 470 V300') +
  polygon(palette.brick, [1534, 300], [1590, 322], [1534, 346]);
