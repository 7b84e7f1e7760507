import { createClient, type Client } from '@libsql/client';
import { writeTransaction, type Ending } from './write-transaction';

let connection: Client;
let endings: Ending[];

beforeEach(async () => {
  endings = [];
  connection = createClient({ url: ':memory:' });
  await connection.executeMultiple('CREATE TABLE a (id INTEGER PRIMARY KEY);');
});
afterEach(() => connection.close());

const open = async () => {
  await connection.execute('BEGIN IMMEDIATE');
  return writeTransaction(connection, (how) => endings.push(how));
};
const rows = async () => (await connection.execute('SELECT * FROM a')).rows.length;

it('keeps what it committed', async () => {
  const transaction = await open();
  await transaction.batch(['INSERT INTO a VALUES (1)', 'INSERT INTO a VALUES (2)']);
  await transaction.commit();
  expect(await rows()).toBe(2);
  expect(endings).toEqual([{ is: 'committed' }]);
});

it('reports a rollback once, and refuses statements after it', async () => {
  const transaction = await open();
  await transaction.execute('INSERT INTO a VALUES (1)');
  await transaction.rollback();
  transaction.close();
  expect(await rows()).toBe(0);
  expect(endings).toEqual([{ is: 'rolled back' }]);
  await expect(transaction.execute('INSERT INTO a VALUES (1)')).rejects.toThrow('has ended');
});

it('reports a failed commit, and leaves nothing behind', async () => {
  await connection.executeMultiple(
    'PRAGMA foreign_keys = ON; CREATE TABLE b (a REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED);',
  );
  const transaction = await open();
  await transaction.execute('INSERT INTO b VALUES (7)');
  await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY');
  expect(endings).toMatchObject([
    { is: 'failed', error: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } },
  ]);
  expect((await connection.execute('SELECT * FROM b')).rows).toEqual([]);
});
