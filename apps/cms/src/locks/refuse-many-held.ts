import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { liveLocks } from './live-lock';
import { nameOf } from './name-of';
import { say } from '../labels/say';
import { property } from '../validation/property';

/**
 * Many at once are published, changed or thrown away when nobody writes in any of them: the form of whoever does would
 * be stale, and what stands in it could not be saved.
 */
export const refuseManyHeld: CollectionBeforeOperationHook = async (call) => {
  const { args, collection, req } = call;
  const isChange = changes.includes(property(call, 'operation'));
  if (!isChange || property(args, 'id') || !('where' in args) || !args.where) return args;
  const locks = await liveLocks(req, { collection: collection.slug });
  const others = locks.filter(({ user }) => user !== req.user?.id);
  if (others.length === 0) return args;
  const { docs } = await req.payload.db.find({
    collection: collection.slug,
    where: { and: [args.where, { id: { in: others.map(({ document }) => document) } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const lock = others.find(({ document }) => document === docs[0]?.id);
  if (!lock) return args;
  const name = await nameOf(req, lock.user);
  const refusal = {
    sv: `Inget ändrades: ${name} arbetar med något av det du har markerat. Markera om, eller kom överens.`,
    en: `Nothing was changed: ${name} is working on something you have selected. Select anew, or agree.`,
  };
  throw new APIError(say(req, refusal), 423, undefined, true);
};

const changes: unknown[] = ['update', 'delete'];
