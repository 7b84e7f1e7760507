import { MongoServerError } from 'mongodb';
import { ConflictsWentOn, retryConflicts } from './retry-conflicts';

const conflict = new MongoServerError({ message: 'Write conflict', code: 112 });
const meeting = (times: number, error: Error = conflict) => {
  let attempts = 0;
  const operation = async () => {
    await Promise.resolve();
    attempts += 1;
    if (attempts <= times) throw error;
    return attempts;
  };
  return { operation, attempts: () => attempts };
};

it('answers what the first attempt that meets nobody gives, and puts things back before each', async () => {
  let restored = 0;
  const { operation } = meeting(3);
  await expect(retryConflicts(operation, { restore: () => (restored += 1) })).resolves.toBe(4);
  expect(restored).toBe(3);
});

it('ends at once with any other error', async () => {
  const { operation, attempts } = meeting(3, new Error('Full'));
  await expect(retryConflicts(operation)).rejects.toThrow('Full');
  expect(attempts()).toBe(1);
});

it('ends in time, says so in Swedish with 503, and when to come back', async () => {
  const { operation, attempts } = meeting(Infinity);
  const req: { responseHeaders?: Headers } = {};
  const ended = retryConflicts(operation, { req, longest: 100 });
  await expect(ended).rejects.toMatchObject({
    ...{ status: 503, isPublic: true, cause: conflict },
    message: expect.stringContaining('Vänta en stund och försök igen'),
  });
  await expect(ended).rejects.toBeInstanceOf(ConflictsWentOn);
  expect(req.responseHeaders?.get('retry-after')).toBe('5');
  expect(attempts()).toBeGreaterThan(1);
});

it('is not run again by whoever called for it', async () => {
  let outer = 0;
  const whole = retryConflicts(() => {
    outer += 1;
    return retryConflicts(meeting(Infinity).operation, { longest: 0 });
  });
  await expect(whole).rejects.toBeInstanceOf(ConflictsWentOn);
  expect(outer).toBe(1);
});
