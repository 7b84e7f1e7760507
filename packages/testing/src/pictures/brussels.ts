import { palette } from './palette';
import { disc, moved, picture, rect, rounded, times, wide } from './shapes';
import { house, tree } from './townscape';

const street = 740;

/** A modern office house with five flags, between narrow town houses. */
export const brussels = (): string =>
  picture(
    wide,
    rect(0, 0, 1600, 900, palette.haze),
    disc(240, 180, 80, palette.ochre, 0.5),
    disc(1180, 190, 70, palette.snow),
    disc(1260, 170, 92, palette.snow),
    disc(1350, 196, 62, palette.snow),
    townHouses(),
    office(),
    rect(0, street, 1600, 40, palette.stone),
    rect(0, street + 40, 1600, 120, palette.slate),
    times(9, (index) =>
      rounded({ x: 30 + index * 190, y: 826, width: 92, height: 10 }, 5, palette.mist),
    ),
    ...[120, 330, 1270, 1500].map((x) => tree(x, street + 6, 118, palette.moss)),
    ...nordicFlags.map((colours, index) => flag(560 + index * 122, colours)),
  );

const townHouses = (): string => {
  const { brick, sand, snow, rose, ochre, slate, ink } = palette;
  const fronts = [
    { x: 0, width: 150, height: 400, wall: sand, roof: slate },
    { x: 152, width: 140, height: 450, wall: brick, roof: ink },
    { x: 294, width: 146, height: 420, wall: snow, roof: slate },
    { x: 1170, width: 140, height: 440, wall: ochre, roof: ink },
    { x: 1312, width: 146, height: 400, wall: rose, roof: slate },
    { x: 1460, width: 150, height: 460, wall: snow, roof: ink },
  ];
  return fronts
    .map((each) => house(street, { ...each, floors: 5, columns: 3, shape: 'gable' }))
    .join('');
};

const office = (): string =>
  rect(446, 130, 718, street - 130, palette.sea) +
  rect(446, 112, 718, 26, palette.ink) +
  times(40, (index) => {
    const [x, y] = [470 + (index % 8) * 86, 166 + Math.floor(index / 8) * 92];
    const lit = (index * 11) % 17 < 3 ? palette.ochre : palette.mist;
    return rounded({ x, y, width: 68, height: 66 }, 3, lit);
  }) +
  rect(446, 628, 718, 112, palette.ink) +
  rounded({ x: 736, y: 646, width: 138, height: 94 }, 4, palette.mist) +
  rect(803, 646, 5, 94, palette.ink);

type Colours = readonly [ground: string, border: string, cross: string];

/** Denmark, Finland, Iceland, Norway and Sweden: in alphabetical order. */
const nordicFlags: Colours[] = [
  ['#c8102e', '#ffffff', '#ffffff'],
  ['#ffffff', '#002f6c', '#002f6c'],
  ['#02529c', '#ffffff', '#dc1e35'],
  ['#ba0c2f', '#ffffff', '#00205b'],
  ['#006aa7', '#fecc02', '#fecc02'],
];

const flag = (x: number, [ground, border, cross]: Colours): string =>
  moved(
    x,
    0,
    rect(-3, 500, 6, 240, palette.snow),
    disc(0, 498, 7, palette.ochre),
    rect(3, 510, 84, 54, ground),
    rect(27, 510, 16, 54, border),
    rect(3, 529, 84, 16, border),
    rect(31, 510, 8, 54, cross),
    rect(3, 533, 84, 8, cross),
  );
