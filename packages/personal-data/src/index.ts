export { digestsOf, findPersonalData } from './find-personal-data';
export { maskPersonalData, replaceFindings } from './mask-personal-data';
export { kinds } from './finding';
export type { Certainty, Finding, Kind, Options } from './finding';
