import type { ResultSet } from '@libsql/client';
import { checkpoint } from './checkpoint';

const done: ResultSet = {
  ...{ columns: [], columnTypes: [], rows: [], rowsAffected: 0 },
  ...{ lastInsertRowid: undefined, toJSON: () => ({}) },
};

const clientThatFails = (times: number, message: string) => {
  let attempts = 0;
  const execute = () => {
    attempts += 1;
    return attempts <= times ? Promise.reject(new Error(message)) : Promise.resolve(done);
  };
  return { client: { execute }, attempts: () => attempts };
};

it('waits for readers', async () => {
  const { client, attempts } = clientThatFails(2, 'database table is locked');
  await checkpoint(client);
  expect(attempts()).toBe(3);
});

it('leaves the log when readers do not finish', async () => {
  const { client } = clientThatFails(Infinity, 'database is locked');
  await expect(checkpoint(client)).resolves.toBeUndefined();
});

it('throws disk errors', async () => {
  const { client } = clientThatFails(1, 'disk I/O error');
  await expect(checkpoint(client)).rejects.toThrow('disk I/O error');
});
