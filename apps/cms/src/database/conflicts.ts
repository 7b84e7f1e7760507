import { APIError, type PayloadRequest, ValidationError } from 'payload';
import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import { propertyOf } from '../validation/unknown-values';

/** WriteConflict, and NoSuchTransaction: what a transaction meets after a conflict has ended it. */
const CONFLICTS: unknown[] = [112, 251];
const DUPLICATE_KEY = 11_000;

/**
 * Unique fields whose value our own code chooses, or whose holder it looks for: the next attempt sees who has it now,
 * and takes another, writes into that document, or says who it is.
 */
const RETRIED_FIELDS = ['slug', 'filename', 'from', 'key', 'globalType'];

/** What Payload says of a unique index, as opposed to what our own validation says. */
const NOT_UNIQUE: unknown[] = [
  sv.translations.error.valueMustBeUnique,
  en.translations.error.valueMustBeUnique,
  'Value must be unique',
];

/** Whether the same operation may succeed when it is run again, since it met another one that was under way. */
export function isConflict(error: unknown): boolean {
  if (error instanceof ValidationError) return error.data.errors.every(isRetried);
  // Payload's own refusals, whatever they were caused by.
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

/** The driver's labels; it keeps them in a set, and gives them as an array. */
function labelsOf(error: object): unknown[] {
  const labels = propertyOf(error, 'errorLabels');
  return Array.isArray(labels) ? labels : [];
}

/** What rules between documents are about. */
export type Rule = 'administrators' | 'page-tree' | 'addresses';

/**
 * To be called by every operation that may break a rule, in its transaction. Under snapshot isolation two transactions
 * may each read what the rule is about, find that it holds, and write different documents, after which it does not
 * (write skew). This lets both write the same document, so that the second one meets a conflict and is run again, when
 * it sees what the first one did. SQLite has one writer and needs nothing of the kind.
 */
export async function materializeConflict(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  rule: Rule,
): Promise<void> {
  const { db } = req.payload;
  const counter = { collection: 'counters', req } as const;
  const where = { key: { equals: rule } };
  const known = await db.updateOne({ ...counter, where, data: { value: { $inc: 1 } } });
  // Two that make it at once meet at its unique key.
  if (!known) await db.create({ ...counter, data: { key: rule, value: 1 } });
}
