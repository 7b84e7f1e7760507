import type { CollectionConfig } from 'payload';

/** A collection whose list offers to each what they may do to many documents at once. */
export const showBulkChanges = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {};
  const list = {
    Component: '/features/bulk-changes/content-list#ContentList',
    ...components?.views?.list,
  };
  const views = { ...components?.views, list };
  return { ...collection, admin: { ...collection.admin, components: { ...components, views } } };
};
