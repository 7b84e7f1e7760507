import { jest } from '@jest/globals';
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { createClient, type Client } from '@libsql/client';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { retryCommit } from './mongodb/retry-commit';

const payload = { logger: { error: jest.fn(), info: jest.fn(), warn: jest.fn() } } as never;

describe("Payload's SQLite adapter", () => {
  let folder: string;
  let client: Client;
  let adapter: SQLiteAdapter;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'transactions-'));
    client = createClient({ url: `file:${path.join(folder, 'cms.db')}` });
    const options = {
      client: { url: 'file:/nowhere/cms.db' },
      push: false,
      transactionOptions: {},
    };
    adapter = sqliteAdapter(options).init({ payload });
    adapter.client = client;
    await adapter.connect?.();
  });
  afterAll(async () => {
    client.close();
    await rm(folder, { recursive: true });
  });

  it('uses the connection it has been given', async () => {
    expect(adapter.client).toBe(client);
    expect(await adapter.drizzle.run('SELECT 1 AS one')).toMatchObject({ rows: [{ one: 1 }] });
  });

  it('calls `transaction` once for each transaction, and keeps it in `sessions` until it ends', async () => {
    const begin = jest.spyOn(client, 'transaction');
    const id = String(await adapter.beginTransaction());
    expect(begin).toHaveBeenCalledTimes(1);
    expect(adapter.sessions[id]).toBeDefined();
    await adapter.commitTransaction(id);
    expect(adapter.sessions[id]).toBeUndefined();
    begin.mockRestore();
  });

  it('reports success for a commit that SQLite refuses (one-transaction.ts)', async () => {
    const begin = jest.spyOn(client, 'transaction').mockImplementation(async () => {
      begin.mockRestore();
      const transaction = await client.transaction('write');
      const commit = () =>
        transaction.rollback().then(() => Promise.reject(new Error('SQLITE_BUSY')));
      return Object.assign(transaction, { commit });
    });
    const id = await adapter.beginTransaction();
    await expect(adapter.commitTransaction(id ?? '')).resolves.toBeUndefined();
  });
});

describe("Payload's MongoDB adapter", () => {
  const session = {
    inTransaction: () => true,
    startTransaction: jest.fn(),
    commitTransaction: jest.fn<() => Promise<void>>(),
    endSession: () => Promise.resolve(),
  };
  /** An adapter with a connection to a server whose address names no replica set. */
  const connected = (): MongooseAdapter => {
    const adapter = mongooseAdapter({ url: 'mongodb://127.0.0.1:9/cms', transactionOptions: {} });
    const getClient = () => ({ options: {}, startSession: () => session });
    const connection = { getClient, openUri: () => Promise.resolve() };
    return Object.assign(adapter.init({ payload }) as MongooseAdapter, { connection });
  };

  it('keeps the session of a transaction in `sessions`, where the commit can be repeated', async () => {
    const adapter = retryCommit(connected());
    const id = String(await adapter.beginTransaction());
    expect(adapter.sessions[id]).toBe(session);
    const unknown = Object.assign(new Error('lost'), {
      errorLabels: ['UnknownTransactionCommitResult'],
    });
    session.commitTransaction.mockRejectedValueOnce(unknown).mockResolvedValueOnce();
    await adapter.commitTransaction(id);
    expect(session.commitTransaction).toHaveBeenCalledTimes(2);
    expect(adapter.sessions[id]).toBeUndefined();
  });

  it('turns transactions off where the address names no replica set (mongodb.ts)', async () => {
    const adapter = connected();
    const { beginTransaction } = adapter;
    await adapter.connect?.({ hotReload: true });
    expect(adapter.transactionOptions).toBe(false);
    expect(adapter.beginTransaction).not.toBe(beginTransaction);
  });
});
