import type { Partnership } from '@regionwebb/content/payload-types';
import { periodState } from '../../format/periods';

type Timed = Pick<Partnership, 'period'>;

/** Whether the last day of its period has passed. */
export const hasEnded = ({ period }: Timed): boolean => periodState(period) === 'done';

/** Stable: only moves those that have ended last. */
export const endedLast = <Listed extends Timed>(partnerships: readonly Listed[]): Listed[] => [
  ...partnerships.filter((each) => !hasEnded(each)),
  ...partnerships.filter(hasEnded),
];
