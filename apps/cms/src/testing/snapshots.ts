import type { PayloadRequest } from 'payload';
import { writeConflict } from './fail-first';

type Row = Record<string, unknown>;
type Rows = Map<string, Row>;

interface Transaction {
  seen: Rows;
  written: Rows;
}

/**
 * A database in memory that has what MongoDB's transactions have: each reads what was committed when it began, and the
 * second to write a document, while the first is open or after it began, meets a conflict. Made for hooks that are
 * called with their requests while several transactions are open.
 */
export class Snapshots {
  private committed: Rows = new Map();
  private open: Transaction[] = [];

  constructor(rows: Record<string, Row> = {}) {
    this.committed = new Map(Object.entries(rows));
  }

  begin(): { req: PayloadRequest; write: (key: string, row: Row) => void; commit: () => void } {
    const own: Transaction = { seen: new Map(this.committed), written: new Map() };
    this.open.push(own);
    const write = (key: string, row: Row) => {
      const others = this.open.filter((each) => each !== own);
      const isTaken = others.some(({ written }) => written.has(key));
      if (isTaken || this.committed.get(key) !== own.seen.get(key)) throw writeConflict();
      own.written.set(key, row);
    };
    return { req: requestOf(own, write), write, commit: () => this.commit(own) };
  }

  /** What everybody sees. */
  all(): Row[] {
    return [...this.committed.values()];
  }

  private commit(own: Transaction): void {
    this.open = this.open.filter((each) => each !== own);
    this.committed = new Map([...this.committed, ...own.written]);
  }
}

interface Asked {
  collection: string;
  where: { key?: { equals: string }; role?: { equals: string } };
  data: Row;
}

/** As much of a request as the rules use. */
function requestOf(own: Transaction, write: (key: string, row: Row) => void): PayloadRequest {
  const visible = () => new Map([...own.seen, ...own.written]);
  const keyOf = ({ collection, where }: Asked) => `${collection}/${where.key?.equals}`;
  const db = {
    updateOne: async (asked: Asked) => {
      const row = visible().get(keyOf(asked));
      if (row) write(keyOf(asked), { ...row, value: Number(row.value) + 1 });
      return Promise.resolve(row ?? null);
    },
    create: async ({ collection, data }: Asked) => {
      write(`${collection}/${String(data.key)}`, data);
      return Promise.resolve(data);
    },
  };
  const find = ({ collection, where }: Asked) => {
    const rows = [...visible()].filter(([key]) => key.startsWith(`${collection}/`));
    const docs = rows.map(([, row]) => row).filter(({ role }) => role === where.role?.equals);
    return Promise.resolve({ docs });
  };
  const i18n = { language: 'sv' };
  return { payload: { db, find }, transactionID: 'open', i18n, t: String } as never;
}
