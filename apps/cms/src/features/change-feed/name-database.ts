import type { Payload } from 'payload';
import { databaseIdentity } from './database-identity';

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
