import { isoWithOffset } from './iso-with-offset';

/** `2019-10-25`: the day that a point in time falls on in Sweden (T3). Such days sort as text. */
export const swedishDay = (time: Date): string => isoWithOffset(time).slice(0, 10);

/** The same day some whole years before, as text to compare with. */
export const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
