import type { Addressed } from '@regionwebb/content/paths';
import type { CollectionAdminOptions, GeneratePreviewURL } from 'payload';
import { env } from '../../env';

interface Link {
  collection: Addressed;
  id: unknown;
  locale: string | undefined;
  /** When it was last saved, so that the live preview is reloaded after each save. */
  saved?: unknown;
}

/** The preview button and the live preview of a collection. */
export const previews = (collection: Addressed) =>
  ({
    preview: linkOf(collection),
    livePreview: {
      url: ({ data, locale }) =>
        previewLink({ collection, id: data.id, locale: locale.code, saved: data.updatedAt }),
      breakpoints: [
        { name: 'phone', label: 'Mobil', width: 320, height: 640 },
        { name: 'tablet', label: 'Platta', width: 768, height: 1024 },
        { name: 'desktop', label: 'Dator', width: 1280, height: 800 },
      ],
    },
  }) satisfies Pick<CollectionAdminOptions, 'preview' | 'livePreview'>;

const linkOf =
  (collection: Addressed): GeneratePreviewURL =>
  ({ id }, { locale }) =>
    previewLink({ collection, id, locale });

/** A link to our endpoint, which signs the token when the link is followed, so that an open form does not expire. */
function previewLink({ collection, id, locale, saved }: Link): string | null {
  if (typeof id !== 'string') return null;
  const query = new URLSearchParams({ locale: locale === 'en' ? 'en' : 'sv' });
  if (typeof saved === 'string') query.set('saved', saved);
  return new URL(`/api/preview/${collection}/${id}?${query}`, env.CMS_URL).href;
}
