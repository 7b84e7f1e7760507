import type { Payload } from 'payload';
import { outcomeOf, type Attempt, type Outcome } from './outcome';
import type { Person } from './people';

/** Makes an attempt by the Local API, with access rules. */
export const tryLocally = async (
  payload: Payload,
  { user }: Person,
  attempt: Attempt,
): Promise<Outcome> => {
  try {
    await run(payload, user, attempt);
    return 'open';
  } catch (error) {
    return outcomeOf((error as { status?: number }).status ?? 500);
  }
};

const run = async (payload: Payload, user: Person['user'], attempt: Attempt): Promise<unknown> => {
  const { slug: collection, does, id = '', draft = false, trash = false, data = {} } = attempt;
  const shared = { collection, id, draft, trash, user, overrideAccess: false, depth: 0 };
  if (does === 'create') return payload.create({ ...shared, data: data as never });
  if (does === 'read') return payload.findByID(shared);
  if (does === 'update') return payload.update({ ...shared, data });
  if (does === 'delete') return payload.delete(shared);
  return payload.findVersions({ collection, user, overrideAccess: false, limit: 1 });
};
