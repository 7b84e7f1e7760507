import type { ResultSet } from '@libsql/client';
import { checkpoint } from './checkpoint';

const done: ResultSet = {
  ...{ columns: [], columnTypes: [], rows: [], rowsAffected: 0 },
  ...{ lastInsertRowid: undefined, toJSON: () => ({}) },
};

const clientThatFails = (times: number, message: string) => {
  let asked = 0;
  const execute = () => {
    asked += 1;
    return asked <= times ? Promise.reject(new Error(message)) : Promise.resolve(done);
  };
  return { client: { execute }, asked: () => asked };
};

it('waits for those who still read', async () => {
  const { client, asked } = clientThatFails(2, 'database table is locked');
  await checkpoint(client);
  expect(asked()).toBe(3);
});

it('leaves the log where somebody reads on, and lets the stop go on', async () => {
  const { client } = clientThatFails(Infinity, 'database is locked');
  await expect(checkpoint(client)).resolves.toBeUndefined();
});

it('does not hide what is wrong with the disk', async () => {
  const { client } = clientThatFails(1, 'disk I/O error');
  await expect(checkpoint(client)).rejects.toThrow('disk I/O error');
});
