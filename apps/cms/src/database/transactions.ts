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

/** Does some work in a transaction of its own, anew when it meets another one; all that it writes takes the `req`. */
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
 * The request for a question of the Local API about a language: in the same transaction, but a copy of what that API would
 * otherwise leave changed, so that the rest of a save would go on in the language of the question.
 */
export const keepingLocale = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale']);
