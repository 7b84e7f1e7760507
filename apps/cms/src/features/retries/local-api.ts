import type { Payload, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { isBulkOperation, oneByOne } from './one-by-one';
import { copyOf, rememberRequest } from './request-state';
import { retryConflicts } from '../../database/retry-conflicts';

/** The operations of the Local API that write. */
const WRITING = [
  ...['create', 'update', 'delete', 'duplicate', 'restoreVersion'],
  ...['updateGlobal', 'restoreGlobalVersion'],
  ...['login', 'forgotPassword', 'resetPassword', 'unlock', 'verifyEmail'],
];

type Operation = (options: object) => Promise<unknown>;

/**
 * Retries the operations of the Local API after a conflict. Calls within a transaction are not retried: only the code
 * that began it can retry the whole.
 */
export function retryLocalOperations(payload: Payload): void {
  for (const name of WRITING) {
    const operation: unknown = Reflect.get(payload, name);
    if (isOperation(operation))
      Reflect.set(payload, name, stepwise(payload, retried(operation.bind(payload))));
  }
}

const retried =
  (operation: Operation): Operation =>
  (options) => {
    const req = requestIn(options);
    if (req?.transactionID) return operation(options);
    const data = copyOf(propertyOf(options, 'data'));
    const again = () => operation(data ? { ...options, data: copyOf(data) } : options);
    return retryConflicts(again, { req, restore: req && rememberRequest(req) });
  };

/** Bulk changes, one document at a time. */
const stepwise =
  (payload: Payload, operation: Operation): Operation =>
  (options) =>
    isBulkOperation(options) && !options.req?.transactionID
      ? oneByOne(payload, operation, options)
      : operation(options);

export const isOperation = (value: unknown): value is Operation => typeof value === 'function';

const requestIn = (options: { req?: Partial<PayloadRequest> }) => options.req;
