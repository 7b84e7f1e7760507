import { EventEmitter } from 'node:events';
import type { DatabaseAdapterObj } from 'payload';

/** Tells within this process that something has just been committed. */
export const commits = new EventEmitter<{ commit: [] }>().setMaxListeners(0);

/** The database with word given after each commit, when what was written can be seen by everybody. */
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
