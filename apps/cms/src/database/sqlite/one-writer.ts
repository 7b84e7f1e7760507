import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';
import { type Ending, yieldToEventLoop, writeTransaction } from './write-transaction';
import { openWriter } from './open-writer';
import type { Release, Mutex } from './mutex';

export interface OneWriter extends Client {
  /** Lends a turn that is already taken to the next `transaction()`, which ends it. */
  lend: (endTurn: Release) => void;
  /** How the transaction that is open now, or was last, ended. */
  ending: () => Promise<Ending>;
}

/**
 * A SQLite file with one connection that reads and one that writes, and one transaction open at a time. A write
 * outside a transaction takes its turn as a transaction of its own. `timeoutMs` is the longest wait, in milliseconds.
 */
export async function openOneWriter(
  url: string,
  { turns, timeoutMs }: { turns: Mutex; timeoutMs: number },
): Promise<OneWriter> {
  const reader = createClient({ url });
  await reader.execute('PRAGMA busy_timeout = 5000');
  await reader.execute('PRAGMA journal_mode = WAL');
  let writer: Client | undefined;
  let ending: Promise<Ending> = Promise.resolve({ is: 'committed' });

  const begin = async (endTurn: Release): Promise<Transaction> => {
    const kept = writer;
    writer = undefined;
    try {
      const connection = await openWriter(url, kept, timeoutMs);
      let tell: (how: Ending) => void = () => undefined;
      ending = new Promise((resolve) => (tell = resolve));
      return writeTransaction(connection, (how) => {
        // After anything but a commit a statement may be left half done on the connection.
        if (how.is === 'committed') writer = connection;
        else connection.close();
        tell(how);
        endTurn();
      });
    } catch (error) {
      endTurn();
      throw error;
    }
  };
  const inTurn = async () => begin(await turns.acquire());
  let lent: Release | undefined;

  return {
    ...statements(reader, inTurn),
    lend: (endTurn) => (lent = endTurn),
    transaction: () => {
      const endTurn = lent;
      lent = undefined;
      return endTurn ? begin(endTurn) : inTurn();
    },
    ending: () => ending,
    get closed() {
      return reader.closed;
    },
    close: () => {
      reader.close();
      writer?.close();
    },
  };
}

type Statements = Omit<Client, 'transaction' | 'closed' | 'close'>;

/** What is asked outside a transaction: reading goes on beside whoever writes. */
function statements(reader: Client, begin: () => Promise<Transaction>): Statements {
  const alone = async <Result>(work: (transaction: Transaction) => Promise<Result>) => {
    const transaction = await begin();
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };
  return {
    protocol: reader.protocol,
    sync: () => reader.sync(),
    execute: async (statement) => {
      if (!isReading(statement)) return alone((transaction) => transaction.execute(statement));
      await yieldToEventLoop();
      return reader.execute(statement);
    },
    batch: (all) => alone((transaction) => transaction.batch(all)),
    migrate: (all) => alone((transaction) => transaction.batch(all)),
    executeMultiple: (sql) => alone((transaction) => transaction.executeMultiple(sql)),
  };
}

/** Among it what only reads the statistics into a connection. */
const isReading = (statement: InStatement): boolean =>
  /^\s*(select|pragma|explain|analyze sqlite_schema)\b/i.test(
    typeof statement === 'string' ? statement : statement.sql,
  );
