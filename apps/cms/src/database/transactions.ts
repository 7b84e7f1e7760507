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

/**
 * Runs work in a new transaction and retries it after a conflict; every write in it must use the given `req`. It has the
 * user and the language of `from`, if given, and is of the same API.
 */
export const inTransaction = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
  from?: PayloadRequest,
): Promise<Result> =>
  retryConflicts(async () => {
    const inherited = from && {
      headers: from.headers,
      i18n: from.i18n,
      payloadAPI: from.payloadAPI,
      user: from.user,
    };
    const req = await createLocalReq({ req: { ...inherited } }, payload);
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
 * Does slow work without a transaction open, so that others can write meanwhile. Only for `beforeOperation` hooks, where
 * nothing has been read or written: the transaction is committed, and a new one begun after the work. Calls by the Local
 * API may be in the middle of a transaction, so for them the work is done inside it.
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
 * A copy of the request, in the same transaction, for a nested call: the Local API changes the locale of the request it
 * is given, and the rest of the save would use it.
 */
export const keepingLocale = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale']);
