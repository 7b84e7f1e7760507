import { palette } from './palette';
import { area, disc, line, picture, rect, rounded, times } from './shapes';

const square = { x: 0, y: 0, width: 600, height: 600 };

/** The demonstration authority's own mark: a sun over three waves. */
export const regionMark = (): string =>
  picture(
    square,
    rounded(square, 96, palette.sea),
    disc(300, 226, 96, palette.ochre),
    ...[330, 414, 498].map((y) =>
      line(palette.snow, 38, `M70 ${y} q57 -52 115 0 t115 0 t115 0 t115 0`),
    ),
  );

/** A figure without features, for a contact whose picture is not a photograph. */
export const portrait = (): string =>
  picture(
    square,
    rect(0, 0, 600, 600, palette.mist),
    area(palette.sea, 'M90 600 Q100 400 300 400 T510 600 Z'),
    rect(254, 330, 92, 110, '#dcb48f'),
    disc(300, 260, 112, '#e8c3a0'),
    area('#8a5a3c', 'M184 268 Q170 130 300 132 T416 268 Q390 190 300 196 T184 268 Z'),
  );

/** A band that only decorates. */
export const waves = (): string =>
  picture(
    { x: 0, y: 0, width: 1600, height: 300 },
    rect(0, 0, 1600, 300, palette.haze),
    ...[palette.mist, palette.lake, palette.sea].map((fill, index) => {
      const y = 120 + index * 56;
      return area(
        fill,
        `M-${index * 90} ${y} ${times(12, () => 'q90 -70 180 0 t180 0 ')}V300 H0 Z`,
      );
    }),
  );
