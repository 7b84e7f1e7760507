import type { CollectionConfig, GlobalConfig } from 'payload';

const component = '/features/save-errors/refused-save#RefusedSave';

/** A collection whose form stays marked as unsaved after a refused save; collections with drafts do not need it. */
export const keepUnsaved = (collection: CollectionConfig): CollectionConfig => {
  const isDrafted = typeof collection.versions === 'object' && Boolean(collection.versions.drafts);
  const { components } = collection.admin ?? {};
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), component],
  };
  return isDrafted
    ? collection
    : { ...collection, admin: { ...collection.admin, components: { ...components, edit } } };
};

/** The same for a global. */
export const keepGlobalUnsaved = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {};
  const elements = {
    ...components?.elements,
    beforeDocumentControls: [...(components?.elements?.beforeDocumentControls ?? []), component],
  };
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } };
};
