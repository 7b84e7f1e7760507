import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { MongoNetworkError, MongoServerError } from 'mongodb';
import { commitSurely } from './commit-surely';

const lost = () => {
  const error = new MongoNetworkError('connection closed');
  error.addErrorLabel('UnknownTransactionCommitResult');
  return error;
};
const conflict = new MongoServerError({ message: 'Write conflict', code: 112 });

/** An adapter with one open transaction, whose commit is answered as told, one after the other. */
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

it('asks again when the answer to a commit was lost, and does not run anything twice', async () => {
  const { adapter, asked } = adapterThat(lost(), lost());
  await commitSurely(adapter).commitTransaction('open');
  expect(asked).toEqual(['connection closed', 'connection closed', 'committed']);
});

it('tells of a conflict at once', async () => {
  const { adapter, asked } = adapterThat(conflict);
  await expect(commitSurely(adapter).commitTransaction('open')).rejects.toBe(conflict);
  expect(asked).toHaveLength(1);
});

it('says in the end that it is not known whether it was saved', async () => {
  const { adapter } = adapterThat(lost(), lost());
  await expect(commitSurely(adapter, 0).commitTransaction('open')).rejects.toMatchObject({
    status: 503,
    message: expect.stringContaining('inte säkert om det är sparat'),
  });
});
