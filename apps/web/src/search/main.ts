import path from 'node:path';
import { answerOnSocket } from '../processes/answer-on-socket';
import { buildIn } from '../processes/build-id';
import { listenAt } from '../processes/listen-at';
import type { Change } from '../processes/messages';
import { runChild, type Child, type Started } from '../processes/run-child';
import { describeError, log } from '../processes/log';
import { CmsClient } from '../cms/client';
import { answerSearches } from './answer';
import { LiveSearch } from './live-search';
import { createReader } from './searchable';
import { SavedSearch } from './saved-search';

/** The search process: it follows the changes that the front announces, and answers at a socket. */
class SearchProcess {
  private search: LiveSearch | undefined;
  private database: string | undefined;
  /** Before the front follows the CMS, it is unknown whether the CMS's content is meant for this site. */
  private isFollowing = false;

  /** Every change is of a CMS that the front follows; the first may have no tags. */
  noteChange({ tags, database }: Pick<Change, 'tags' | 'database'>): void {
    this.isFollowing = true;
    this.database = database;
    this.search?.noteChange(tags);
    if (tags.length === 0) this.search?.refresh();
  }

  async start(
    { sequence, database, applied, socket }: Child,
    { cmsUrl, file }: { cmsUrl: string; file: string },
  ): Promise<Started> {
    this.isFollowing ||= sequence > 0;
    this.database ??= database;
    const search = new LiveSearch({
      reader: createReader(
        new CmsClient({
          ...{ url: cmsUrl, mayRequest: () => this.isFollowing, database: () => this.database },
        }),
      ),
      onFailure: (error) => {
        // The front logs that the CMS is not followed yet.
        if (this.isFollowing) log('search-not-updated', { why: describeError(error).message });
      },
      saved: new SavedSearch(file),
    });
    this.search = search;
    search.refresh();
    const server = answerOnSocket(applied, answerSearches(search));
    await listenAt(server, socket);
    const close = () => {
      server.close();
      return Promise.resolve();
    };
    return { build: await buildIn(path.resolve(import.meta.dirname, '..')), close };
  }
}

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
