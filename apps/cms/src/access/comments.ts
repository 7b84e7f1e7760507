import type { Access, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { hasRole } from './roles';

/**
 * Comments are for registrars, and for the members of the function that a comment belongs to, whatever their role: an
 * administrator who is no member reads none.
 */
export const commentHandlers: Access = ({ req }) => commentsReadBy(req);

/** Which comments the user of a request reads and handles: all, some or none. */
export async function commentsReadBy(req: PayloadRequest): Promise<boolean | Where> {
  const functions = await functionsRead(req);
  if (functions === 'all') return true;
  return functions.length > 0 ? { function: { in: functions } } : false;
}

/** The ids of the functions whose comments the user of a request reads; `all` also those of none. */
export const functionsRead = async (req: PayloadRequest): Promise<'all' | string[]> =>
  hasRole(req.user, 'registrar') ? 'all' : functionsOfUser(req);

/** Whether a user may read comments at all. */
export const readsComments = async (req: PayloadRequest): Promise<boolean> =>
  (await commentsReadBy(req)) !== false;

const rows = z.array(z.object({ id: z.string() }));
const KEY = 'functionsOfUser';

/** The ids of the functions that the user of a request is a member of, read once for the request. */
async function functionsOfUser(req: PayloadRequest): Promise<string[]> {
  const { user } = req;
  if (!user) return [];
  const known = req.context[KEY];
  if (known instanceof Memberships && known.user === user.id) return known.functions;
  const found = new Memberships(user.id, findFunctions(req, user.id));
  req.context[KEY] = found;
  return found.functions;
}

class Memberships {
  constructor(
    readonly user: string,
    readonly functions: Promise<string[]>,
  ) {}
}

async function findFunctions(req: PayloadRequest, user: string): Promise<string[]> {
  const { docs } = await req.payload.db.find({
    collection: 'functions',
    where: { members: { equals: user } },
    select: { name: true },
    pagination: false,
    req,
  });
  return rows.parse(docs).map(({ id }) => id);
}
