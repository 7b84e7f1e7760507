import { documentPath } from '@regionwebb/content/paths';
import type { GeneratePreviewURL } from 'payload';
import { env } from '../env';

/**
 * The public address of what is published, behind the admin's "Visa sidan". The public's own copy is asked,
 * since what the editor has open may be a draft with another address.
 */
export const showPage =
  (collection: 'news' | 'offices' | 'pages' | 'partnerships'): GeneratePreviewURL =>
  async ({ id }, { locale, req }) => {
    if (typeof id !== 'string') return null;
    const language = locale === 'en' ? 'en' : 'sv';
    const { docs } = await req.payload.find({
      collection,
      where: { id: { equals: id }, _status: { equals: 'published' } },
      locale: language,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const path = docs[0] && documentPath(collection, docs[0], language);
    return path ? new URL(path, env.WEB_URL).href : null;
  };
