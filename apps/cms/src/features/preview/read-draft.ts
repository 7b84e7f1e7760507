import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';
import { hasCmsKey } from '../../access/has-cms-key';
import { findVersion } from './find-version';
import { requestedDocument, type RequestedDocument } from './requested-document';

const fields = z.record(z.string(), z.stringbool());
const query = z.object({ populate: z.record(z.string(), fields).default({}) });

/**
 * `GET /api/drafts/<collection>/<id>?locale=&version=&populate=`: the latest version of a document, published or not, or
 * the one that is named, for the site only. Its relations are populated as the public may read them, so that a preview shows no more than the published page.
 */
export const readDraft: Endpoint = {
  path: '/drafts/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasCmsKey(req)) return refusal(401, 'key');
    const requested = requestedDocument(req);
    const { data } = query.safeParse(req.query);
    if (!requested || !data) return refusal(400, 'query');
    const { version, ...document } = requested;
    const found = await (version === undefined
      ? newestOf(req.payload, document)
      : findVersion(req, { ...document, version }, { overrideAccess: true }));
    if (!found) return refusal(404, 'document');
    const shown = await req.payload.findByID({
      ...{ ...document, fallbackLocale: false as const, depth: 2, populate: data.populate },
      // The document is given, so that only its relations are read, as a visitor.
      data: { ...found, id: document.id },
      overrideAccess: false,
    });
    return Response.json(shown, { headers: { 'cache-control': 'no-store' } });
  },
};

const newestOf = (
  payload: Payload,
  { collection, id }: Pick<RequestedDocument, 'collection' | 'id'>,
) =>
  payload.findByID({
    ...{ collection, id, locale: 'all' as const, draft: true, depth: 0 },
    disableErrors: true,
    overrideAccess: true,
  });

const refusal = (status: 400 | 401 | 404, kind: string): Response =>
  Response.json({ errors: [{ kind }] }, { status, headers: { 'cache-control': 'no-store' } });
