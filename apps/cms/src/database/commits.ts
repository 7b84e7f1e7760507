import { EventEmitter } from 'node:events';
import type { DatabaseAdapterObj } from 'payload';

/** Emits in this process after each commit. */
export const commits = new EventEmitter<{ commit: [] }>().setMaxListeners(0);

/** The database, emitting `commit` once the writes are visible to all readers. */
export const emitCommits = <Adapter extends DatabaseAdapterObj>(database: Adapter): Adapter => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args);
    const { commitTransaction } = adapter;
    adapter.commitTransaction = async (id) => {
      await commitTransaction.call(adapter, id);
      commits.emit('commit');
    };
    return adapter;
  },
});
