import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { NewDocument } from './new-document';

/**
 * The view at `/create`, in place of Payload's form, which stores an empty document when it is opened (decisions/006).
 */
export function NewDocumentView({ initPageResult }: AdminViewServerProps) {
  const { collectionConfig, permissions } = initPageResult;
  if (!collectionConfig || !permissions.collections?.[collectionConfig.slug]?.create) notFound();
  return <NewDocument collection={collectionConfig.slug} />;
}
