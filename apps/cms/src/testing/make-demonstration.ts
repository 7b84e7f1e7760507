import config from '@payload-config';
import { getPayload } from 'payload';
import { prepare } from '../startup/prepare';
import { env } from '../env';
import { dropDatabase, saveCollections } from './collection-files';

/**
 * Runs in a separate process. Fills DATA_DIR as a first start with DEMO_CONTENT does, but creates no administrator. A
 * MongoDB database is emptied, filled, saved to files in DATA_DIR, and dropped.
 */
const { DATABASE_URL, DATA_DIR } = env;
const isMongo = DATABASE_URL.startsWith('mongodb');
// A process that was killed may have left its database.
if (isMongo) await dropDatabase(DATABASE_URL);
const payload = await getPayload({ config });
await prepare(payload, { ADMIN_EMAIL: 'admin@region.example', DEMO_CONTENT: true, JOBS: false });
if (isMongo) await saveCollections(DATABASE_URL, DATA_DIR);
await payload.destroy();
if (isMongo) await dropDatabase(DATABASE_URL);
