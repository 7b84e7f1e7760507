import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { retryConflicts } from './retry-conflicts';

/** Runs work in its own transaction and retries it after a conflict; every write in it must use the given `req`. */
export const inTransaction = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> =>
  retryConflicts(async () => {
    const req = await createLocalReq({}, payload);
    const isBegun = await initTransaction(req);
    try {
      const result = await work(req);
      if (isBegun) await commitTransaction(req);
      return result;
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  });

/**
 * Does slow work that needs no database while others write. For a hook that runs before anything is read or written
 * (`beforeOperation`): the transaction that its operation has just begun is ended, and a new one begun after the work.
 * Code of our own that calls Payload may be in the middle of a transaction; for it the work is done inside.
 */
export async function outsideTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const id = req.transactionID;
  const isOpen = typeof id === 'string' || typeof id === 'number';
  if (!isOpen || req.payloadAPI !== 'REST') return work();
  await commitTransaction(req);
  const result = await work();
  await initTransaction(req);
  return result;
}

/**
 * A copy of the request in the same transaction: the Local API changes the locale of the request it is given, and the
 * rest of the save would go on in it.
 */
export const keepingLocale = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale']);
