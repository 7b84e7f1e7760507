import type { Payload } from 'payload';
import { rebuildReferences } from '../../features/references/rebuild-references';

/** Another name makes the next start record everything anew: with languages and dates since the first one. */
const KEY = 'references-with-languages-recorded';

/**
 * Records the references of what was saved before they were recorded at each save, once: later ones are checked by
 * `npm run references`. An interrupted run is repeated at the next start.
 */
export async function recordEarlierReferences(payload: Payload): Promise<void> {
  const { db } = payload;
  const key = { collection: 'payload-kv', where: { key: { equals: KEY } } } as const;
  if (await db.findOne(key)) return;
  await rebuildReferences(payload, { mend: true });
  try {
    await db.create({ collection: 'payload-kv', data: { key: KEY, data: {} } });
  } catch (error) {
    // Another process may have started at the same time.
    if (!(await db.findOne(key))) throw error;
  }
}
