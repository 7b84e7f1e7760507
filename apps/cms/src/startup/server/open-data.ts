import { openDataFolder } from '@regionwebb/start-up/data-folder';
import { databaseFiles } from '../../database/sqlite/file-path';
import { env } from '../../env';

/** Opens DATA_DIR, with the files of the CMS and the launcher in it, and the files of the embedded database. */
export const openData = (): Promise<void> =>
  openDataFolder('The CMS', env.DATA_DIR, [
    ...databaseFiles(env.DATABASE_URL),
    ...['media', 'secrets.json', 'first-login.json'],
  ]);
