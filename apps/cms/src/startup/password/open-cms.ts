import { existsSync } from 'node:fs';
import { CannotStart } from '@regionwebb/start-up/cannot-start';
import { getPayload, type Payload } from 'payload';
import { filePath } from '../../database/sqlite/file-path';
import { env } from '../../env';
import config from '../../payload.config';
import { reachDatabase } from '../reach-database';

/** The CMS without its server and jobs; another process may have the same database open. */
export async function openCms(): Promise<Payload> {
  const file = filePath(env.DATABASE_URL);
  if (file !== undefined && !existsSync(file)) {
    throw new CannotStart(`There is no database at ${file} yet; start the system first.`);
  }
  await reachDatabase(env.DATABASE_URL);
  return getPayload({ config });
}
