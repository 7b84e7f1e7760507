/** The mark of the authority: three connected places. Another authority changes this file. */
export const mark = {
  viewBox: '0 0 32 32',
  triangle: 'M16 4 28 26H4Z',
  strokeWidth: 2.5,
  /** Centres of the places, and their radius. */
  places: [
    [16, 6],
    [27, 26],
    [5, 26],
  ],
  radius: 4,
} as const;

/** The mark as a picture of its own, for a favicon. */
export const markAsSvg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}"><path d="${mark.triangle}" fill="none" stroke="${colour}" stroke-width="${mark.strokeWidth}"/>${mark.places
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${mark.radius}" fill="${colour}"/>`)
    .join('')}</svg>`;
