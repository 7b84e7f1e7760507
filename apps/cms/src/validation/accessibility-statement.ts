import { propertyOf } from './unknown-values';

const reasonOf = (row: unknown): unknown => propertyOf(row, 'reason');
/** What is not covered by the act is no fault under it (section 9). */
const isFault = (row: unknown): boolean => reasonOf(row) !== 'notCovered';

/**
 * Whether a statement's faults agree with its status: one that admits faults names at least one of them, and one that
 * admits none has none (A-ST3). Rows are given whole, or by their number where they are not known.
 */
export function agreesWithStatus(status: unknown, rows: unknown): boolean {
  if (!status) return true;
  if (!Array.isArray(rows)) {
    const count = typeof rows === 'number' ? rows : 0;
    return status === 'full' || count > 0;
  }
  return (status === 'full') !== rows.some(isFault);
}

/** Whether a fault names the criterion that fails; what the act does not cover fails none. */
export const namesCriterion = (reason: unknown, criterion: unknown): boolean =>
  reason === 'notCovered' || (typeof criterion === 'string' && criterion !== '');
