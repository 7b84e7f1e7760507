import { palette } from './palette';
import { disc, picture, rect, rounded, times, wide } from './shapes';

const seats = 9;
const colours = [palette.brick, palette.ochre, palette.moss, palette.lake, palette.rose];

/** People round a table, seen from above, with papers and cups. */
export const roundTable = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.sand),
    times(9, (index) => rect(index * 200 - 20, 0, 4, 900, 'rgba(91,107,115,0.12)')),
    disc(816, 470, 300, 'rgba(22,50,63,0.14)'),
    times(seats, person),
    disc(800, 450, 292, palette.stone),
    disc(800, 450, 276, palette.snow),
    times(seats, paper),
    disc(800, 450, 62, palette.pine),
    times(7, (index) => {
      const angle = (index / 7) * 2 * Math.PI;
      return disc(at(800, 44, Math.cos(angle)), at(450, 44, Math.sin(angle)), 30, palette.moss);
    }),
    disc(800, 450, 24, palette.ochre),
  );

const at = (centre: number, radius: number, share: number): number =>
  Math.round(centre + radius * share);

const place = (seat: number, turn: number, shapes: string): string =>
  `<g transform="translate(800 450) rotate(${(seat / seats) * 360 + turn})">${shapes}</g>`;

const person = (seat: number): string => {
  const colour = colours[seat % colours.length] ?? palette.sea;
  const hair = seat % 3 === 0 ? palette.ink : seat % 3 === 1 ? palette.slate : '#8a5a3c';
  return place(
    seat,
    0,
    rounded({ x: -70, y: -424, width: 140, height: 84 }, 34, palette.slate) +
      rounded({ x: -78, y: -392, width: 156, height: 92 }, 44, colour) +
      disc(0, -356, 42, hair),
  );
};

const paper = (seat: number): string =>
  place(
    seat,
    0,
    rounded({ x: -40, y: -244, width: 66, height: 88 }, 4, palette.haze) +
      times(4, (index) =>
        rounded(
          { x: -30, y: -230 + index * 17, width: index === 3 ? 26 : 46, height: 5 },
          2,
          palette.stone,
        ),
      ) +
      (seat % 2 === 0 ? disc(56, -216, 19, palette.mist) + disc(56, -216, 12, '#6b4a34') : ''),
  );
