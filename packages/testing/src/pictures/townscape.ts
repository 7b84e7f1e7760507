import { palette } from './palette';
import { area, disc, polygon, rect, times } from './shapes';

interface House {
  x: number;
  width: number;
  height: number;
  floors: number;
  columns: number;
  wall: string;
  roof: string;
  shape: 'gable' | 'mansard' | 'flat';
}

/** A house front that stands on `ground`, with a grid of windows and a door. */
export const house = (ground: number, each: House): string => {
  const top = ground - each.height;
  const doorway = each.x + each.width / 2 - 17;
  return (
    roofOf(top, each) +
    rect(each.x, top, each.width, each.height, each.wall) +
    rect(each.x, top, each.width, 10, 'rgba(255,255,255,0.35)') +
    windows(top, each) +
    rect(doorway, ground - 62, 34, 62, palette.ink)
  );
};

const windows = (top: number, { x, width, height, floors, columns }: House): string => {
  const storey = (height - 84) / floors;
  const bay = width / columns;
  const size = { width: bay * 0.42, height: storey * 0.56 };
  return times(floors * columns, (index) => {
    const left = x + (index % columns) * bay + (bay - size.width) / 2;
    const upper = top + 24 + Math.floor(index / columns) * storey;
    return (
      rect(left - 4, upper - 4, size.width + 8, size.height + 8, 'rgba(255,255,255,0.45)') +
      rect(left, upper, size.width, size.height, palette.ink) +
      polygon(
        'rgba(255,255,255,0.18)',
        [left, upper],
        [left + size.width, upper],
        [left, upper + size.height],
      )
    );
  });
};

const roofOf = (top: number, { x, width, roof, shape }: House): string => {
  const right = x + width;
  if (shape === 'flat') return rect(x - 8, top - 16, width + 16, 18, roof);
  if (shape === 'gable') {
    return polygon(roof, [x - 8, top + 2], [x + width / 2, top - 92], [right + 8, top + 2]);
  }
  return (
    polygon(
      roof,
      [x - 8, top + 2],
      [x + 26, top - 66],
      [right - 26, top - 66],
      [right + 8, top + 2],
    ) +
    times(2, (index) =>
      rect(x + width * (0.27 + index * 0.34), top - 48, width * 0.12, 36, palette.haze),
    )
  );
};

/** A round-headed tree with its trunk on `ground`. */
export const tree = (x: number, ground: number, size: number, fill: string): string =>
  rect(x - size * 0.07, ground - size * 0.8, size * 0.14, size * 0.8, palette.slate) +
  disc(x, ground - size * 1.15, size * 0.55, fill) +
  disc(x - size * 0.32, ground - size * 0.9, size * 0.38, fill) +
  disc(x + size * 0.34, ground - size * 0.88, size * 0.36, fill);

/** A spruce with its foot on `ground`. */
export const spruce = (x: number, ground: number, height: number, fill: string): string =>
  area(
    fill,
    `M${x} ${ground - height} L${x + height * 0.16} ${ground - height * 0.55} L${x + height * 0.09} ${ground - height * 0.55} L${x + height * 0.22} ${ground - height * 0.1} L${x - height * 0.22} ${ground - height * 0.1} L${x - height * 0.09} ${ground - height * 0.55} L${x - height * 0.16} ${ground - height * 0.55} Z`,
  ) + rect(x - height * 0.025, ground - height * 0.12, height * 0.05, height * 0.12, palette.ink);
