import { palette } from './palette';
import { area, disc, line, picture, rect, times, wide } from './shapes';

const places = [
  { x: 730, y: 360, fill: palette.ochre },
  { x: 1080, y: 250, fill: palette.brick },
  { x: 420, y: 690, fill: palette.moss },
];

/** A chart in broad strokes where three marked places are joined by lines. */
export const threePlaces = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.mist),
    times(9, (index) => line(palette.haze, 3, `M0 ${90 + index * 100} H1600`)),
    times(15, (index) => line(palette.haze, 3, `M${100 + index * 100} 0 V900`)),
    area(
      palette.snow,
      'M760 -20 Q700 110 650 200 Q600 320 690 420 Q760 560 850 540 Q930 520 930 420 Q980 380 1080 330 Q1160 280 1100 200 Q1060 110 1130 -20 Z',
    ),
    area(
      palette.snow,
      'M560 470 Q520 520 540 600 Q600 640 560 690 Q640 690 760 680 Q930 650 1100 690 T1620 640 V920 H180 Q220 800 330 740 Q430 690 490 620 Q470 520 500 470 Q540 440 560 470 Z',
    ),
    area(palette.snow, 'M1290 -20 Q1270 120 1300 210 Q1400 300 1560 240 L1620 210 V-20 Z'),
    line(palette.sea, 7, 'M730 360 Q890 210 1080 250', dashes),
    line(palette.sea, 7, 'M730 360 Q500 440 420 690', dashes),
    line(palette.sea, 7, 'M1080 250 Q900 620 420 690', dashes),
    ...places.map(({ x, y, fill }) => pin(x, y, fill)),
  );

const dashes = 'stroke-dasharray="4 20"';

const pin = (x: number, y: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y + 6}" rx="34" ry="11" fill="rgba(22,50,63,0.25)"/>` +
  area(
    fill,
    `M${x} ${y} C${x - 20} ${y - 50} ${x - 62} ${y - 70} ${x - 62} ${y - 124} A62 62 0 1 1 ${x + 62} ${y - 124} C${x + 62} ${y - 70} ${x + 20} ${y - 50} ${x} ${y} Z`,
  ) +
  disc(x, y - 124, 27, palette.snow);
