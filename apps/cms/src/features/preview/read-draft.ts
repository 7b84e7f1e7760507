import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';
import { hasCmsKey } from '../../access/has-cms-key';
import { documentAskedFor, type DocumentAskedFor } from './document-asked-for';

const fields = z.record(z.string(), z.stringbool());
const query = z.object({ populate: z.record(z.string(), fields).default({}) });

/**
 * `GET /api/drafts/<collection>/<id>?locale=&populate=`: the newest version of a document, published or not, for the
 * site alone. What it points at is there only as the public may read it, so that a preview shows no more than the
 * published page will.
 */
export const readDraft: Endpoint = {
  path: '/drafts/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasCmsKey(req)) return refusal(401, 'key');
    const asked = documentAskedFor(req);
    const { data } = query.safeParse(req.query);
    if (!asked || !data) return refusal(400, 'query');
    const newest = await newestOf(req.payload, asked);
    if (!newest) return refusal(404, 'document');
    const shown = await req.payload.findByID({
      ...{ ...asked, fallbackLocale: false as const, depth: 2, populate: data.populate },
      // The text is there already; what is read with it is read as a visitor reads.
      data: { ...newest },
      overrideAccess: false,
    });
    return Response.json(shown, { headers: { 'cache-control': 'no-store' } });
  },
};

const newestOf = (payload: Payload, { collection, id }: DocumentAskedFor) =>
  payload.findByID({
    ...{ collection, id, locale: 'all' as const, draft: true, depth: 0 },
    disableErrors: true,
    overrideAccess: true,
  });

const refusal = (status: 400 | 401 | 404, kind: string): Response =>
  Response.json({ errors: [{ kind }] }, { status, headers: { 'cache-control': 'no-store' } });
