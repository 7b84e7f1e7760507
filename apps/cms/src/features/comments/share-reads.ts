import type { Payload } from 'payload';

/**
 * Messages that arrive together share what they all read: one that arrives during a reading gets its result, which is
 * older than the message by milliseconds at most. `keyOf` tells readings of one kind apart.
 */
export function shareReads<Args extends unknown[], Result>(
  read: (payload: Payload, ...args: Args) => Promise<Result>,
  keyOf: (...args: Args) => string = () => '',
): (payload: Payload, ...args: Args) => Promise<Result> {
  const underWay = new WeakMap<Payload, Map<string, Promise<Result>>>();
  return (payload, ...args) => {
    const reads = underWay.get(payload) ?? new Map<string, Promise<Result>>();
    underWay.set(payload, reads);
    const key = keyOf(...args);
    const result = reads.get(key) ?? read(payload, ...args).finally(() => reads.delete(key));
    reads.set(key, result);
    return result;
  };
}
