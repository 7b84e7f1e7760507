import { responseCache } from '../cms/response-cache';
import { runChild } from '../processes/run-child';

/** `node dist/renderer.js`, started by the front. */
await runChild(
  ({ tags, database }) => responseCache.expire(tags, database),
  async (child) => {
    responseCache.database = child.database;
    // Imported late, since the settings are checked when they are read.
    const { startRenderer } = await import('./start-renderer');
    return startRenderer(child);
  },
);
