import path from 'node:path';
import { runChild } from '../processes/run-child';
import { SearchProcess } from './search-process';

const search = new SearchProcess();

/** `node dist/search.js`, started by the front. */
await runChild(
  (change) => search.noteChange(change),
  async (child) => {
    // Imported late, since the settings are checked when they are read.
    const { env } = await import('../env');
    const file = path.join(env.DATA_DIR, 'web/search.jsonl');
    return search.start(child, { cmsUrl: env.CMS_URL, file });
  },
);
