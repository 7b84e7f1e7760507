export { findPersonalData } from './find-personal-data';
export { maskPersonalData } from './mask-personal-data';
export type { Certainty, Finding, Kind, Options } from './finding';
