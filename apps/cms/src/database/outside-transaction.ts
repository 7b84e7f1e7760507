import { commitTransaction, initTransaction, type PayloadRequest } from 'payload';

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
