import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';
import { type Ending, yieldToEventLoop, writeTransaction } from './write-transaction';
import { openWriter } from './open-writer';
import { whenUnlocked } from './when-unlocked';
import type { Release, Mutex } from './mutex';

export interface OneWriter extends Client {
  /** Passes a mutex that is already held to the next `transaction()`, which releases it. */
  passLock: (release: Release) => void;
  /** How the current or last transaction ended. */
  ending: () => Promise<Ending>;
}

/**
 * A SQLite file with one connection that reads and one that writes, and one transaction open at a time. A write outside
 * a transaction gets one. `timeoutMs` is the longest wait, in milliseconds.
 */
export async function openOneWriter(
  url: string,
  { mutex, timeoutMs }: { mutex: Mutex; timeoutMs: number },
): Promise<OneWriter> {
  const reader = createClient({ url });
  const read = (statement: InStatement) => whenUnlocked(() => reader.execute(statement), timeoutMs);
  await read('PRAGMA journal_mode = WAL');
  let writer: Client | undefined;
  let ending: Promise<Ending> = Promise.resolve({ is: 'committed' });

  const begin = async (release: Release): Promise<Transaction> => {
    const kept = writer;
    writer = undefined;
    try {
      const connection = await openWriter(url, kept, timeoutMs);
      let onEnd: (how: Ending) => void = () => undefined;
      ending = new Promise((resolve) => (onEnd = resolve));
      return writeTransaction(connection, (how) => {
        // After a rollback a statement may be left unfinished on the connection.
        if (how.is === 'committed') writer = connection;
        else connection.close();
        onEnd(how);
        release();
      });
    } catch (error) {
      release();
      throw error;
    }
  };
  const beginAfterOthers = async () => begin(await mutex.acquire());
  let passedLock: Release | undefined;

  return {
    ...statements({ reader, read, begin: beginAfterOthers }),
    passLock: (release) => (passedLock = release),
    transaction: () => {
      const release = passedLock;
      passedLock = undefined;
      return release ? begin(release) : beginAfterOthers();
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

interface Connections {
  reader: Client;
  read: Client['execute'];
  begin: () => Promise<Transaction>;
}

type Statements = Omit<Client, 'transaction' | 'closed' | 'close'>;

/** Statements outside a transaction: reads run beside the writer, writes in a transaction. */
function statements({ reader, read, begin }: Connections): Statements {
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
      return read(statement);
    },
    batch: (all) => alone((transaction) => transaction.batch(all)),
    migrate: (all) => alone((transaction) => transaction.batch(all)),
    executeMultiple: (sql) => alone((transaction) => transaction.executeMultiple(sql)),
  };
}

/** `ANALYZE sqlite_schema` only loads the statistics. */
const isReading = (statement: InStatement): boolean =>
  /^\s*(select|pragma|explain|analyze sqlite_schema)\b/i.test(
    typeof statement === 'string' ? statement : statement.sql,
  );
