import {
  commitTransaction,
  createLocalReq,
  initTransaction,
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
