import type { Party, PartyGroup, Role } from './group-parties';

export interface PlacedParty {
  role: Role;
  party: Party;
  x: number;
  y: number;
}

/** The most in one ring with names beside them. */
export const MOST_NAMED = 14;
const ring = { x: 150, y: 130 };
const disc = { inner: 48, outer: 165 };
/** The golden angle: each next point falls in the widest gap, so that any number fills the disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A place around the middle for each party: a ring of a few, or a disc of many with the first roles innermost. */
export function placeParties(groups: readonly PartyGroup[]): PlacedParty[] {
  const all = groups.flatMap(({ role, parties }) => parties.map((party) => ({ role, party })));
  const place = all.length <= MOST_NAMED ? inRing : inDisc;
  return all.map((each, index) => ({ ...each, ...place(index, all.length) }));
}

function inRing(index: number, count: number) {
  const angle = ((index + 0.5) / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.round(ring.x * Math.cos(angle)), y: Math.round(ring.y * Math.sin(angle)) };
}

function inDisc(index: number, count: number) {
  const share = (index + 0.5) / count;
  const radius = Math.sqrt(disc.inner ** 2 + share * (disc.outer ** 2 - disc.inner ** 2));
  const angle = index * GOLDEN_ANGLE;
  return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
}
