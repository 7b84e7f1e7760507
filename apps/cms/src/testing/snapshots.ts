import type { PayloadRequest } from 'payload';
import { writeConflict } from './fail-first';

type Row = Record<string, unknown>;
type Rows = Map<string, Row>;

interface Transaction {
  seen: Rows;
  written: Rows;
}

/**
 * A database in memory with snapshot isolation like MongoDB's: each transaction reads what was committed when it began,
 * and the second to write a document conflicts. For testing hooks with several open transactions.
 */
export class Snapshots {
  private committed: Rows = new Map();
  private open: Transaction[] = [];

  constructor(rows: Record<string, Row> = {}) {
    this.committed = new Map(Object.entries(rows));
  }

  begin(): { req: PayloadRequest; write: (key: string, row: Row) => void; commit: () => void } {
    const transaction: Transaction = { seen: new Map(this.committed), written: new Map() };
    this.open.push(transaction);
    const write = (key: string, row: Row) => {
      const others = this.open.filter((each) => each !== transaction);
      const isTaken = others.some(({ written }) => written.has(key));
      if (isTaken || this.committed.get(key) !== transaction.seen.get(key)) throw writeConflict();
      transaction.written.set(key, row);
    };
    return { req: requestOf(transaction, write), write, commit: () => this.commit(transaction) };
  }

  /** All committed rows. */
  all(): Row[] {
    return [...this.committed.values()];
  }

  private commit(transaction: Transaction): void {
    this.open = this.open.filter((each) => each !== transaction);
    this.committed = new Map([...this.committed, ...transaction.written]);
  }
}

interface Query {
  collection: string;
  where: { key?: { equals: string }; role?: { equals: string } };
  data: Row;
}

/** The parts of a request that the rules use. */
function requestOf(
  transaction: Transaction,
  write: (key: string, row: Row) => void,
): PayloadRequest {
  const visible = () => new Map([...transaction.seen, ...transaction.written]);
  const keyOf = ({ collection, where }: Query) => `${collection}/${where.key?.equals}`;
  const db = {
    updateOne: async (query: Query) => {
      const row = visible().get(keyOf(query));
      if (row) write(keyOf(query), { ...row, value: Number(row.value) + 1 });
      return Promise.resolve(row ?? null);
    },
    create: async ({ collection, data }: Query) => {
      write(`${collection}/${String(data.key)}`, data);
      return Promise.resolve(data);
    },
  };
  const find = ({ collection, where }: Query) => {
    const rows = [...visible()].filter(([key]) => key.startsWith(`${collection}/`));
    const docs = rows.map(([, row]) => row).filter(({ role }) => role === where.role?.equals);
    return Promise.resolve({ docs });
  };
  const i18n = { language: 'sv' };
  return { payload: { db, find }, transactionID: 'open', i18n, t: String } as never;
}
