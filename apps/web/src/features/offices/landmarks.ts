import type { Locale } from '@regionwebb/content/locales';
import type { Point } from './land';

export type Side = 'left' | 'right' | 'above';

interface Landmark {
  at: Point;
  name: Record<Locale, string>;
  /** On which side of its point the name has room. */
  side: Side;
}

/** Cities for orientation. */
const cities: Landmark[] = [
  { at: [18.07, 59.33], name: { sv: 'Stockholm', en: 'Stockholm' }, side: 'right' },
  { at: [10.75, 59.91], name: { sv: 'Oslo', en: 'Oslo' }, side: 'left' },
  { at: [24.94, 60.17], name: { sv: 'Helsingfors', en: 'Helsinki' }, side: 'above' },
  { at: [12.57, 55.68], name: { sv: 'Köpenhamn', en: 'Copenhagen' }, side: 'right' },
  { at: [13.4, 52.52], name: { sv: 'Berlin', en: 'Berlin' }, side: 'right' },
  { at: [4.35, 50.85], name: { sv: 'Bryssel', en: 'Brussels' }, side: 'right' },
  { at: [-0.13, 51.51], name: { sv: 'London', en: 'London' }, side: 'left' },
];
/** Degrees within which two names would overlap. */
const NEAR = { longitude: 4, latitude: 1.3 };

/** The cities that do not overlap the marked place. */
export const landmarksAround = ([longitude, latitude]: Point): Landmark[] =>
  cities.filter(
    ({ at: [east, north] }) =>
      Math.abs(east - longitude) > NEAR.longitude || Math.abs(north - latitude) > NEAR.latitude,
  );
