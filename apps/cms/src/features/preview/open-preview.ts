import { previewPath } from '@regionwebb/content/paths';
import { signPreview } from '@regionwebb/content/preview-token';
import type { Endpoint, PayloadRequest } from 'payload';
import { env } from '../../env';
import { translate, type Words } from '../../translations/translate';
import { requestedDocument } from './requested-document';

/**
 * `GET /api/preview/<collection>/<id>?locale=`: redirects users who may read a document to its preview on the site, with
 * a short-lived token for the document.
 */
export const openPreview: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const requested = requestedDocument(req);
    if (!requested) return refusal(req, 400, words.unreadable);
    const { collection, id, locale } = requested;
    const editing = `/admin/collections/${collection}/${id}`;
    if (!req.user) return redirectTo(`/admin/login?redirect=${encodeURIComponent(editing)}`);
    const found = await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    if (!found) return refusal(req, 404, words.missing);
    const admin = new URL(env.CMS_URL).origin;
    const token = signPreview(
      { collection, id, locale, admin },
      { key: env.CMS_KEY, now: new Date() },
    );
    return redirectTo(previewPath(token, locale), env.WEB_URL);
  },
};

const words = {
  unreadable: {
    sv: 'Adressen till förhandsgranskningen går inte att läsa. Öppna den från redigeringen.',
    en: 'The address of the preview cannot be read. Open it from where you edit.',
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
