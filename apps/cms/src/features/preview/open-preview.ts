import { previewPath } from '@regionwebb/content/paths';
import { signPreview } from '@regionwebb/content/preview-token';
import type { Endpoint, PayloadRequest } from 'payload';
import { env } from '../../env';
import { translate, type Words } from '../../translations/translate';
import { findVersion } from './find-version';
import { requestedDocument, type RequestedDocument } from './requested-document';

/**
 * `GET /api/preview/<collection>/<id>?locale=&version=`: redirects users who may read a document to its preview on the
 * site, or to that of one of its versions, with a short-lived token.
 */
export const openPreview: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const requested = requestedDocument(req);
    if (!requested) return refusal(req, 400, words.unreadable);
    const { collection, id, locale, version } = requested;
    const editing = `/admin/collections/${collection}/${id}`;
    if (!req.user) return redirectTo(`/admin/login?redirect=${encodeURIComponent(editing)}`);
    if (version !== undefined) {
      if (!(await findVersion(req, { collection, id, version }, { overrideAccess: false })))
        return refusal(req, 404, words.missingVersion);
    } else if (!(await mayRead(req, requested))) return refusal(req, 404, words.missing);
    const admin = new URL(env.CMS_URL).origin;
    const token = signPreview(
      { collection, id, locale, version, admin },
      { key: env.CMS_KEY, now: new Date() },
    );
    return redirectTo(previewPath(token, locale), env.WEB_URL);
  },
};

const mayRead = async (req: PayloadRequest, { collection, id }: RequestedDocument) =>
  Boolean(
    await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  );

const words = {
  unreadable: {
    sv: 'Adressen till förhandsgranskningen går inte att läsa. Öppna den från redigeringen.',
    en: 'The address of the preview cannot be read. Open it from where you edit.',
  },
  missingVersion: {
    sv: 'Versionen finns inte, eller så hör den till något annat. Öppna den från listan med versioner.',
    en: 'There is no such version, or it belongs to something else. Open it from the list of versions.',
  },
  missing: {
    sv: 'Det finns inget att förhandsgranska. Innehållet är borttaget, eller så får du inte läsa det.',
    en: 'There is nothing to preview. It has been removed, or you may not read it.',
  },
};

const uncached = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' };

const redirectTo = (path: string, origin = env.CMS_URL): Response =>
  new Response(null, {
    status: 302,
    headers: { ...uncached, location: new URL(path, origin).href },
  });

const refusal = (req: PayloadRequest, status: 400 | 404, text: Words): Response =>
  new Response(translate(req, text), {
    status,
    headers: { ...uncached, 'content-type': 'text/plain; charset=utf-8' },
  });
