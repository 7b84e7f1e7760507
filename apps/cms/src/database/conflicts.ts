import { APIError, type PayloadRequest, ValidationError } from 'payload';
import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import { valueTaken } from '../translations/admin-words';
import { propertyOf } from '../validation/unknown-values';

/** MongoDB's WriteConflict, and NoSuchTransaction, which follows it within the same transaction. */
const CONFLICTS: unknown[] = [112, 251];
const DUPLICATE_KEY = 11_000;

/**
 * Unique fields whose value is chosen or looked up by code. A new attempt sees which document has the value now, and
 * chooses another, updates that document, or names it in the refusal.
 */
const RETRIED_FIELDS = ['slug', 'filename', 'from', 'key', 'globalType'];

/** Payload's messages for a unique index, as opposed to those of our validation. */
const NOT_UNIQUE: unknown[] = [
  valueTaken,
  sv.translations.error.valueMustBeUnique,
  en.translations.error.valueMustBeUnique,
  'Value must be unique',
];

/** Whether the operation failed because of a concurrent one, and may succeed when it is run again. */
export function isConflict(error: unknown): boolean {
  if (error instanceof ValidationError) return error.data.errors.every(isRetried);
  // Payload's refusals are final, whatever caused them.
  if (error instanceof APIError || typeof error !== 'object' || error === null) return false;
  const code = propertyOf(error, 'code');
  if (CONFLICTS.includes(code) || labelsOf(error).includes('TransientTransactionError'))
    return true;
  if (code === DUPLICATE_KEY) return fieldsOf(error).every((path) => isOurs(path));
  return [propertyOf(error, 'cause'), propertyOf(error, 'originalError')].some(isConflict);
}

const isRetried = ({ message, path }: { message: string; path: string }): boolean =>
  NOT_UNIQUE.includes(message) && isOurs(path);

/** `slug`, or `slug.sv` as MongoDB names it. */
const isOurs = (path: string): boolean => RETRIED_FIELDS.includes(path.split('.')[0] ?? '');

const fieldsOf = (error: object): string[] => Object.keys(propertyOf(error, 'keyPattern') ?? {});

function labelsOf(error: object): unknown[] {
  const labels = propertyOf(error, 'errorLabels');
  return Array.isArray(labels) ? labels : [];
}

/** A rule that involves several documents. */
export type Rule = 'administrators' | 'page-tree' | 'addresses';

/**
 * To be called by every operation that may break a rule, in its transaction. Under snapshot isolation two transactions
 * may both check the rule and write different documents, and together break it (write skew). Here both write the same
 * row, so the second one conflicts, is retried, and sees the first one's writes. SQLite, with one writer, does not need it.
 */
export async function materializeConflict(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  rule: Rule,
): Promise<void> {
  const { db } = req.payload;
  const counter = { collection: 'counters', req } as const;
  const where = { key: { equals: rule } };
  const known = await db.updateOne({ ...counter, where, data: { value: { $inc: 1 } } });
  // Two that create the row at once conflict on its unique key.
  if (!known) await db.create({ ...counter, data: { key: rule, value: 1 } });
}
