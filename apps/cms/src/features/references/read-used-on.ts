import type { Endpoint } from 'payload';
import { z } from 'zod';
import { trackedCollections } from './tracked';
import { inUse, usedOn } from './read-references';

const id = z.string().regex(/^[\w-]{1,64}$/);
const one = z.object({ collection: z.enum(trackedCollections), id });
/** As many as a list of the admin shows. */
const many = z.object({ collection: z.enum(trackedCollections), ids: z.array(id).min(1).max(100) });

/** `GET /api/used-on/<collection>/<id>`: what uses a document, for those who are signed in. */
export const readUsedOn: Endpoint = {
  path: '/used-on/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { data } = one.safeParse(req.routeParams);
    if (!req.user || !data) return notFound();
    return Response.json(await usedOn(req, data), uncached);
  },
};

/** `GET /api/used-on/<collection>?ids=a,b`: which of at most a hundred documents are in use. */
export const readInUse: Endpoint = {
  path: '/used-on/:collection',
  method: 'get',
  handler: async (req) => {
    const ids = req.searchParams.get('ids')?.slice(0, MAX_IDS_LENGTH).split(',');
    const { data } = many.safeParse({ ...req.routeParams, ids });
    if (!req.user || !data) return notFound();
    return Response.json({ documents: await inUse(req, data) }, uncached);
  },
};

/** A hundred ids, and what is more makes the last of them too long. */
const MAX_IDS_LENGTH = 8000;

const uncached = { headers: { 'cache-control': 'no-store' } };

const notFound = (): Response => Response.json({ errors: [{ kind: 'document' }] }, { status: 404 });
