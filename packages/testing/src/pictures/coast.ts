import { palette } from './palette';
import { area, disc, moved, picture, polygon, rect, rounded, times, wide } from './shapes';

/** Skerries with red boathouses, a lighthouse and a ferry. */
export const coast = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.haze),
    disc(360, 300, 130, palette.ochre, 0.3),
    disc(360, 300, 84, palette.ochre, 0.85),
    area(palette.mist, 'M0 470 Q160 430 330 462 T760 452 T1180 440 T1600 456 V560 H0 Z'),
    rect(0, 500, 1600, 400, palette.lake),
    rect(0, 640, 1600, 260, palette.sea),
    waves(),
    ferry(),
    lighthouse(),
    boathouses(),
    area(palette.stone, 'M-20 900 Q0 760 150 740 Q330 720 470 810 T760 880 L770 900 Z'),
    area(palette.slate, 'M-20 900 Q60 820 210 830 T560 900 Z', 0.45),
  );

const waves = (): string =>
  times(44, (index) => {
    const [x, y] = [(index * 617) % 1580, 520 + ((index * 97) % 350)];
    return rounded({ x, y, width: 30 + (y - 500) * 0.25, height: 5 }, 2, palette.haze, 0.35);
  });

const lighthouse = (): string =>
  area(palette.stone, 'M1090 590 Q1150 520 1270 530 T1480 560 Q1570 570 1620 540 V640 H1060 Z') +
  polygon(palette.snow, [1262, 540], [1336, 540], [1322, 260], [1276, 260]) +
  polygon(palette.brick, [1268, 450], [1330, 450], [1326, 370], [1272, 370]) +
  rect(1264, 246, 70, 16, palette.ink) +
  rect(1276, 200, 46, 48, palette.ochre) +
  polygon(palette.ink, [1268, 202], [1330, 202], [1299, 166]) +
  polygon('rgba(248,248,244,0.5)', [1276, 214], [1276, 236], [960, 290], [960, 170]);

const boathouses = (): string =>
  area(palette.stone, 'M1130 690 Q1260 640 1420 660 T1620 640 V780 H1100 Z') +
  [1190, 1340, 1480].map((x, index) => moved(x, 552 + index * 6, boathouse)).join('');

const boathouse =
  rect(0, 50, 116, 84, palette.brick) +
  polygon(palette.ink, [-10, 54], [58, 0], [126, 54]) +
  rect(42, 76, 34, 58, palette.snow) +
  rect(47, 81, 24, 53, palette.ink) +
  rect(0, 130, 116, 8, palette.slate);

const ferry = (): string =>
  moved(
    560,
    520,
    polygon(palette.ink, [0, 96], [330, 96], [296, 152], [34, 152]),
    rect(34, 48, 246, 50, palette.snow),
    rect(70, 8, 150, 42, palette.snow),
    rect(150, -40, 34, 50, palette.ochre),
    times(8, (index) =>
      rounded({ x: 46 + index * 28, y: 62, width: 18, height: 18 }, 4, palette.sea),
    ),
    times(4, (index) =>
      rounded({ x: 82 + index * 34, y: 20, width: 24, height: 16 }, 3, palette.sea),
    ),
    rect(0, 96, 330, 8, palette.brick),
  );
