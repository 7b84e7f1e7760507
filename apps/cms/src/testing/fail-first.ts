import { MongoServerError } from 'mongodb';
import type { Payload } from 'payload';

/** MongoDB's error for a transaction that writes what another one has written. */
export const writeConflict = () =>
  new MongoServerError({
    code: 112,
    codeName: 'WriteConflict',
    message: 'Write conflict during plan execution and yielding is disabled.',
    errorLabels: ['TransientTransactionError'],
  });

type Step = 'commitTransaction' | 'create' | 'createVersion' | 'updateOne' | 'createGlobalVersion';

interface Failing {
  /** The number of failures so far. */
  failed: () => number;
  restore: () => void;
}

/** Makes the first calls of a database step fail, as concurrent writes do on MongoDB. */
export function failFirst(
  { db }: Payload,
  step: Step,
  times: number,
  error: () => Error = writeConflict,
): Failing {
  let failed = 0;
  const original: unknown = Reflect.get(db, step);
  if (typeof original !== 'function') throw new TypeError(`The database has no ${step}.`);
  Reflect.set(db, step, async (first: string | Promise<string>) => {
    if (failed >= times) return Reflect.apply(original, db, [first]) as unknown;
    failed += 1;
    if (step === 'commitTransaction') await db.rollbackTransaction(first);
    throw error();
  });
  return { failed: () => failed, restore: () => Reflect.set(db, step, original) };
}
