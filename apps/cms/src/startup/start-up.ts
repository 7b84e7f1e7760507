import config from '@payload-config';
import { getPayload } from 'payload';
import { env } from '../env';
import { startMinuteTimer } from '../features/scheduling/every-minute';
import { stopOnSignal } from './stop-on-signal';
import { prepare } from './prepare';
import { reachDatabase } from './reach-database';

/** Opens the CMS: database, migrations, first administrator, demonstration content, and then the jobs. */
export async function startUp(): Promise<void> {
  await reachDatabase(env.DATABASE_URL).catch(cannotStart);
  const payload = await getPayload({ config }).catch(cannotStart);
  // Before the database is filled, so that a stop meanwhile is orderly too.
  stopOnSignal(payload);
  await prepare(payload, env).catch(cannotStart);
  await getPayload({ config, cron: true });
  startMinuteTimer(payload);
}

/** Next would ignore the error and serve requests. */
function cannotStart(error: unknown): never {
  const why = error instanceof Error ? error.message : String(error);
  console.error(`The CMS cannot start: ${why}`);
  process.exit(1);
}
