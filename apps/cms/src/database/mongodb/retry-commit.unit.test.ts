import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { MongoNetworkError, MongoServerError } from 'mongodb';
import { retryCommit } from './retry-commit';

const lost = () => {
  const error = new MongoNetworkError('connection closed');
  error.addErrorLabel('UnknownTransactionCommitResult');
  return error;
};
const conflict = new MongoServerError({ message: 'Write conflict', code: 112 });

/** An adapter with one open transaction, whose commits get the given answers in turn. */
const adapterThat = (...answers: (Error | 'committed')[]) => {
  const asked: string[] = [];
  const session = {
    inTransaction: () => true,
    commitTransaction: () => {
      const answer = answers.shift() ?? 'committed';
      asked.push(answer === 'committed' ? answer : answer.message);
      return answer === 'committed' ? Promise.resolve() : Promise.reject(answer);
    },
    endSession: () => Promise.reject(new Error('gone')),
  };
  const adapter = { sessions: { open: session }, commitTransaction: () => Promise.resolve() };
  return { adapter: adapter as unknown as MongooseAdapter, asked };
};

it('repeats a commit whose answer was lost', async () => {
  const { adapter, asked } = adapterThat(lost(), lost());
  await retryCommit(adapter).commitTransaction('open');
  expect(asked).toEqual(['connection closed', 'connection closed', 'committed']);
});

it('throws a conflict at once', async () => {
  const { adapter, asked } = adapterThat(conflict);
  await expect(retryCommit(adapter).commitTransaction('open')).rejects.toBe(conflict);
  expect(asked).toHaveLength(1);
});

it('reports in the end that it is not known whether the document was saved', async () => {
  const { adapter } = adapterThat(lost(), lost());
  await expect(retryCommit(adapter, 0).commitTransaction('open')).rejects.toMatchObject({
    status: 503,
    message: expect.stringContaining('inte säkert om det är sparat'),
  });
});
