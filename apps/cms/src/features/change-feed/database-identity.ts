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

/** The header in which every answer of the REST API names the database that it is of. */
export const DATABASE_HEADER = 'x-database';

type Route<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>;

/** A process stays with its database, so that one question is enough. */
const known = new WeakMap<Payload, string>();

/**
 * Names the database in each answer, so that a site which follows another one does not go by it. Where that cannot be
 * told, the answer is as it is.
 */
export const nameDatabase =
  <Args extends unknown[]>(payload: () => Promise<Payload>, route: Route<Args>): Route<Args> =>
  async (...asked) => {
    const answer = await route(...asked);
    const id = await identityOf(payload).catch(() => undefined);
    if (id === undefined) return answer;
    // The headers of what Payload answers may be read only.
    const named = new Response(answer.body, answer);
    named.headers.set(DATABASE_HEADER, id);
    return named;
  };

async function identityOf(payload: () => Promise<Payload>): Promise<string> {
  const asked = await payload();
  const id = known.get(asked) ?? (await databaseIdentity(asked));
  known.set(asked, id);
  return id;
}
