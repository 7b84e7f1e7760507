import type { Endpoint } from 'payload';
import { z } from 'zod';
import { trackedCollections } from './reference';
import { usedOn } from './read-references';

const schema = z.object({
  collection: z.enum(trackedCollections),
  id: z.string().regex(/^[\w-]{1,64}$/),
});

/** `GET /api/used-on/<collection>/<id>`: what uses a document, for those who are signed in. */
export const readUsedOn: Endpoint = {
  path: '/used-on/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { data } = schema.safeParse(req.routeParams);
    if (!req.user || !data)
      return Response.json({ errors: [{ kind: 'document' }] }, { status: 404 });
    return Response.json(await usedOn(req, data), { headers: { 'cache-control': 'no-store' } });
  },
};
