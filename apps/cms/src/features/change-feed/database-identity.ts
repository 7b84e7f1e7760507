import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';

const KEY = 'databaseIdentity';
const row = z.object({ data: z.object({ id: z.string() }) });

/**
 * The id of the database, made once and kept in it: a copy or a restored backup has the same, another or an empty
 * database has another. So the site can tell that the CMS has come to another database.
 */
export async function databaseIdentity(payload: Payload): Promise<string> {
  const found = await find(payload);
  if (found !== undefined) return found;
  const data = { key: KEY, data: { id: randomUUID() } };
  await payload.db.create({ collection: 'payload-kv', data }).catch((error: unknown) => error);
  // The key is unique: of several that start at once, one has made it.
  const made = await find(payload);
  if (made === undefined) throw new Error('The identity of the database could not be stored.');
  return made;
}

async function find(payload: Payload): Promise<string | undefined> {
  const where = { key: { equals: KEY } };
  const found: unknown = await payload.db.findOne({ collection: 'payload-kv', where });
  return found ? row.parse(found).data.id : undefined;
}
