import type { CollectionConfig } from 'payload';

/** A collection whose list has bulk changes for the users who may make them. */
export const showBulkChanges = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {};
  const list = {
    Component: '/features/bulk-changes/content-list#ContentList',
    ...components?.views?.list,
  };
  const views = { ...components?.views, list };
  return { ...collection, admin: { ...collection.admin, components: { ...components, views } } };
};
