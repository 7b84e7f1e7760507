import { propertyOf } from './unknown-values';

const reasonOf = (row: unknown): unknown => propertyOf(row, 'reason');
/** Content that the act does not cover (section 9) is no deficiency. */
const isFault = (row: unknown): boolean => reasonOf(row) !== 'notCovered';

/**
 * Whether a statement's deficiencies agree with its status: none when it is fully compliant, otherwise at least one
 * (A-ST3). `rows` is an array, or a number of rows where the form does not send them.
 */
export function agreesWithStatus(status: unknown, rows: unknown): boolean {
  if (!status) return true;
  if (!Array.isArray(rows)) {
    const count = typeof rows === 'number' ? rows : 0;
    return status === 'full' || count > 0;
  }
  return (status === 'full') !== rows.some(isFault);
}

/** Whether a deficiency names the WCAG criterion that fails, which content outside the act does not need. */
export const namesCriterion = (reason: unknown, criterion: unknown): boolean =>
  reason === 'notCovered' || (typeof criterion === 'string' && criterion !== '');
