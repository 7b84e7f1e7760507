import { addressed, type Addressed } from '@regionwebb/content/paths';
import type { Comment } from '@regionwebb/content/payload-types';
import type { PayloadRequest } from 'payload';
import { versionPreviewPath } from '../preview/version-preview-path';

/** The page as it was when the comment came. */
export type PageThen =
  | { state: 'kept'; preview: string }
  /** The version is no longer there. */
  | { state: 'gone' }
  /** A list or another page that has no versions to show. */
  | { state: 'none' };

export async function pageThen(
  req: PayloadRequest,
  { collection, documentId, versionId, locale }: Comment['page'],
): Promise<PageThen> {
  if (!isAddressed(collection)) return { state: 'none' };
  if (!versionId) return { state: 'gone' };
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: { and: [{ id: { equals: versionId } }, { parent: { equals: documentId } }] },
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (totalDocs === 0) return { state: 'gone' };
  const of = { collection, id: documentId, locale: locale === 'en' ? 'en' : 'sv' } as const;
  return { state: 'kept', preview: versionPreviewPath(of, versionId) };
}

const isAddressed = (collection: string): collection is Addressed =>
  addressed.some((each) => each === collection);
