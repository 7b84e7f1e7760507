import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';

const KEY = 'databaseIdentity';
const row = z.object({ data: z.object({ id: z.string() }) });

/**
 * A random id, made once and stored in the database. A copy or a restored backup keeps it, so the site notices when
 * the CMS uses another database.
 */
export async function databaseIdentity(payload: Payload): Promise<string> {
  const found = await find(payload);
  if (found !== undefined) return found;
  const data = { key: KEY, data: { id: randomUUID() } };
  await payload.db.create({ collection: 'payload-kv', data }).catch((error: unknown) => error);
  // The key is unique, so one of several processes that start at once has stored it.
  const made = await find(payload);
  if (made === undefined) throw new Error('The identity of the database could not be stored.');
  return made;
}

async function find(payload: Payload): Promise<string | undefined> {
  const where = { key: { equals: KEY } };
  const found: unknown = await payload.db.findOne({ collection: 'payload-kv', where });
  return found ? row.parse(found).data.id : undefined;
}

/** The response header that holds the id of the database. */
export const DATABASE_HEADER = 'x-database';

type Route<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>;

/** A process never changes database, so the id is read once. */
const known = new WeakMap<Payload, string>();

/**
 * Adds the id of the database to every response, so that the site can reject one from another database. Where the id
 * cannot be read, the response is left alone.
 */
export const addDatabaseHeader =
  <Args extends unknown[]>(payload: () => Promise<Payload>, route: Route<Args>): Route<Args> =>
  async (...args) => {
    const answer = await route(...args);
    const id = await identityOf(payload).catch(() => undefined);
    if (id === undefined) return answer;
    // The headers of a response from Payload may be read-only.
    const copy = new Response(answer.body, answer);
    copy.headers.set(DATABASE_HEADER, id);
    return copy;
  };

async function identityOf(getPayload: () => Promise<Payload>): Promise<string> {
  const payload = await getPayload();
  const id = known.get(payload) ?? (await databaseIdentity(payload));
  known.set(payload, id);
  return id;
}
