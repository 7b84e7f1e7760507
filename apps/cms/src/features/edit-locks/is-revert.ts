import type { CollectionSlug, PayloadRequest } from 'payload';
import { withoutChange } from '../../database/without-change';

interface Saved {
  collection: CollectionSlug;
  id: string | number;
}

/**
 * Whether what is sent is to the letter what the public reads. That is how the admin goes back to what is published:
 * it reads that and saves it, with the time of its publication.
 */
export async function isRevert(req: PayloadRequest, saved: Saved): Promise<boolean> {
  const published = await req.payload.findByID({
    ...saved,
    depth: 0,
    locale: req.locale,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    req: withoutChange(req),
  });
  return JSON.stringify(req.data) === JSON.stringify(published);
}
