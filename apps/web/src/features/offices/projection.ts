import type { Point } from './land';

/** The area of the map, in degrees. */
const edges = { west: -10.5, east: 34, south: 47.5, north: 71.5 };
const UNITS_PER_DEGREE = 16;
/** The ratio of a degree of longitude to one of latitude, halfway up the map. */
const narrowing = Math.cos((((edges.south + edges.north) / 2) * Math.PI) / 180);

export const mapSize = {
  width: Math.round((edges.east - edges.west) * narrowing * UNITS_PER_DEGREE),
  height: Math.round((edges.north - edges.south) * UNITS_PER_DEGREE),
};

/** The position of a point on the map, from its upper left corner. */
export const project = ([longitude, latitude]: Point): { x: number; y: number } => ({
  x: Math.round((longitude - edges.west) * narrowing * UNITS_PER_DEGREE),
  y: Math.round((edges.north - latitude) * UNITS_PER_DEGREE),
});

export const isOnMap = ([longitude, latitude]: Point): boolean =>
  longitude >= edges.west &&
  longitude <= edges.east &&
  latitude >= edges.south &&
  latitude <= edges.north;
