import { openDataFolder } from '@regionwebb/start-up/data-folder';
import { databaseFiles } from '../../database/sqlite/file-path';
import { env } from '../../env';

/** DATA_DIR with what the CMS and the launcher keep in it, and the embedded database where it is elsewhere. */
export const openData = (): Promise<void> =>
  openDataFolder('The CMS', env.DATA_DIR, [
    ...databaseFiles(env.DATABASE_URL),
    ...['media', 'secrets.json', 'first-login.json'],
  ]);
