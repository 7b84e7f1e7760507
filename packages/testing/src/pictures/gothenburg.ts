import { palette } from './palette';
import { area, disc, line, picture, rect, rounded, times, wide } from './shapes';
import { house, tree } from './townscape';

const quay = 640;

/** House fronts, a tram and a stone bridge along a canal. */
export const gothenburg = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.haze),
    disc(1270, 210, 96, palette.ochre, 0.55),
    area(palette.mist, 'M0 470 Q300 380 620 440 T1250 410 T1600 440 V700 H0 Z'),
    houses(),
    rect(0, quay, 1600, 34, palette.stone),
    tram(910),
    ...[90, 330, 560, 790, 1390, 1540].map((x) => tree(x, quay + 8, 96, palette.moss)),
    rect(0, quay + 34, 1600, 46, palette.slate),
    water(),
    bridge(),
  );

const houses = (): string => {
  const { brick, sand, snow, rose, ochre, lake, slate, ink } = palette;
  const rows = [
    { x: 20, width: 210, height: 330, floors: 4, columns: 4, wall: sand, roof: slate },
    { x: 238, width: 176, height: 286, floors: 3, columns: 3, wall: rose, roof: ink },
    { x: 422, width: 250, height: 368, floors: 4, columns: 5, wall: snow, roof: slate },
    { x: 680, width: 190, height: 306, floors: 3, columns: 3, wall: ochre, roof: ink },
    { x: 878, width: 230, height: 350, floors: 4, columns: 4, wall: brick, roof: slate },
    { x: 1116, width: 170, height: 292, floors: 3, columns: 3, wall: lake, roof: ink },
    { x: 1294, width: 290, height: 336, floors: 4, columns: 6, wall: sand, roof: slate },
  ];
  const shapes = ['mansard', 'gable', 'mansard', 'gable', 'flat', 'gable', 'mansard'] as const;
  return rows
    .map((each, index) => house(quay, { ...each, shape: shapes[index] ?? 'flat' }))
    .join('');
};

const tram = (x: number): string =>
  line(palette.slate, 4, 'M0 470 H1600') +
  line(palette.slate, 4, `M${x + 180} 545 L${x + 200} 470`) +
  rounded({ x, y: 545, width: 420, height: 92 }, 18, palette.snow) +
  rect(x, 600, 420, 24, palette.sea) +
  times(6, (index) =>
    rounded({ x: x + 18 + index * 66, y: 560, width: 54, height: 32 }, 5, palette.ink),
  ) +
  times(4, (index) => disc(x + 62 + index * 98, 640, 13, palette.ink));

const water = (): string =>
  rect(0, quay + 80, 1600, 180, palette.sea) +
  times(26, (index) => {
    const [x, y] = [(index * 617) % 1560, 738 + ((index * 43) % 152)];
    return rounded({ x, y, width: 60 + ((index * 37) % 120), height: 6 }, 3, palette.lake, 0.7);
  });

const bridge = (): string =>
  area(
    palette.stone,
    'M-20 660 Q260 560 540 660 L540 900 H470 Q440 730 260 730 Q80 730 50 900 H-20 Z',
  ) +
  line(palette.slate, 10, 'M-20 652 Q260 552 540 652') +
  times(9, (index) => {
    const x = 20 + index * 60;
    const y = 652 - 50 * (1 - ((x - 260) / 280) ** 2);
    return line(palette.slate, 6, `M${x} ${Math.round(y)} v-34`);
  }) +
  line(palette.slate, 8, 'M-20 618 Q260 518 540 618');
