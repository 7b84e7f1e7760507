import type { Payload } from 'payload';
import { rebuildReferences } from '../../features/references/rebuild-references';

const KEY = 'references-recorded';

/**
 * Records the references of what was saved before they were recorded at each save, once: later ones are checked by
 * `npm run references`. An interrupted run is repeated at the next start.
 */
export async function recordEarlierReferences(payload: Payload): Promise<void> {
  const where = { key: { equals: KEY } };
  if (await payload.db.findOne({ collection: 'payload-kv', where })) return;
  await rebuildReferences(payload, { mend: true });
  await payload.db.create({ collection: 'payload-kv', data: { key: KEY, data: {} } });
}
