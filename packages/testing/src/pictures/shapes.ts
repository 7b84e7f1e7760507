export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Point = readonly [x: number, y: number];

/** A picture as SVG text; `view` chooses which part of the drawing is seen, in its own units. */
export const picture = (view: Box, ...shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${view.width}" height="${view.height}" ` +
  `viewBox="${view.x} ${view.y} ${view.width} ${view.height}">${shapes.join('')}</svg>`;

/** The format of lead images: 16:9. */
export const wide: Box = { x: 0, y: 0, width: 1600, height: 900 };

export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

export const rounded = (
  { x, y, width, height }: Box,
  radius: number,
  fill: string,
  opacity = 1,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" opacity="${opacity}"/>`;

export const disc = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" opacity="${opacity}"/>`;

export const polygon = (fill: string, ...points: Point[]): string =>
  `<polygon fill="${fill}" points="${points.map((point) => point.join(',')).join(' ')}"/>`;

/** A filled outline in SVG's own path language. */
export const area = (fill: string, outline: string, opacity = 1): string =>
  `<path fill="${fill}" d="${outline}" opacity="${opacity}"/>`;

export const line = (stroke: string, width: number, outline: string, more = ''): string =>
  `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${outline}" ${more}/>`;

export const moved = (x: number, y: number, ...shapes: string[]): string =>
  `<g transform="translate(${x} ${y})">${shapes.join('')}</g>`;

/** The same shape for each whole number from 0. */
export const times = (count: number, shape: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => shape(index)).join('');
