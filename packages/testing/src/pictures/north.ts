import { palette } from './palette';
import { area, disc, picture, rect, rounded, times, wide } from './shapes';
import { spruce } from './townscape';

/** Mountains, forest and a river under a low sun. */
export const north = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, '#f3e6d6'),
    rect(0, 0, 1600, 300, palette.haze),
    disc(1130, 360, 150, palette.ochre, 0.35),
    disc(1130, 360, 96, palette.ochre),
    area(
      palette.mist,
      'M0 470 L180 330 L330 420 L520 260 L720 440 L900 350 L1090 470 L1330 320 L1600 470 V900 H0 Z',
    ),
    area(
      palette.snow,
      'M520 260 L586 320 L548 340 L522 322 L494 346 L452 314 Z M1330 320 L1394 352 L1352 372 L1326 356 L1292 378 L1262 362 Z',
    ),
    area(
      palette.lake,
      'M0 560 L240 440 L460 540 L700 430 L960 560 L1240 450 L1600 590 V900 H0 Z',
      0.75,
    ),
    area(palette.pine, 'M0 640 Q240 560 480 620 T960 610 T1600 600 V900 H0 Z'),
    times(34, (index) => {
      const x = (index * 137) % 1600;
      return spruce(x, 650 + ((index * 29) % 26), 84 + ((index * 53) % 60), palette.pine);
    }),
    river(),
    ...[60, 170, 300, 1330, 1450, 1550].map((x, index) =>
      spruce(x, 872, 250 + ((index * 61) % 110), palette.ink),
    ),
  );

const river = (): string =>
  area(
    palette.mist,
    'M900 622 Q760 660 820 700 T700 790 Q600 850 520 900 H1180 Q1120 820 1010 770 T960 690 Q1010 650 940 622 Z',
  ) +
  times(12, (index) => {
    const y = 668 + index * 19;
    const width = 26 + index * 9;
    return rounded(
      { x: 850 + ((index * 47) % 90) - index * 7, y, width, height: 5 },
      2,
      palette.lake,
      0.6,
    );
  });
