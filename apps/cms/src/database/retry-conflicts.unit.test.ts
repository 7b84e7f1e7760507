import { MongoServerError } from 'mongodb';
import { RetriesExhausted, retryConflicts } from './retry-conflicts';

const conflict = new MongoServerError({ message: 'Write conflict', code: 112 });
const failing = (times: number, error: Error = conflict) => {
  let attempts = 0;
  const operation = async () => {
    await Promise.resolve();
    attempts += 1;
    if (attempts <= times) throw error;
    return attempts;
  };
  return { operation, attempts: () => attempts };
};

it('returns the result of the first attempt that succeeds, and restores before each new one', async () => {
  let restored = 0;
  const { operation } = failing(3);
  await expect(retryConflicts(operation, { restore: () => (restored += 1) })).resolves.toBe(4);
  expect(restored).toBe(3);
});

it('throws any other error at once', async () => {
  const { operation, attempts } = failing(3, new Error('Full'));
  await expect(retryConflicts(operation)).rejects.toThrow('Full');
  expect(attempts()).toBe(1);
});

it('gives up in time with 503, a Swedish message and Retry-After', async () => {
  const { operation, attempts } = failing(Infinity);
  const req: { responseHeaders?: Headers } = {};
  const ended = retryConflicts(operation, { req, longest: 100 });
  await expect(ended).rejects.toMatchObject({
    ...{ status: 503, isPublic: true, cause: conflict },
    message: expect.stringContaining('Vänta en stund och försök igen'),
  });
  await expect(ended).rejects.toBeInstanceOf(RetriesExhausted);
  expect(req.responseHeaders?.get('retry-after')).toBe('5');
  expect(attempts()).toBeGreaterThan(1);
});

it('is not retried by an outer retry', async () => {
  let outer = 0;
  const whole = retryConflicts(() => {
    outer += 1;
    return retryConflicts(failing(Infinity).operation, { longest: 0 });
  });
  await expect(whole).rejects.toBeInstanceOf(RetriesExhausted);
  expect(outer).toBe(1);
});
