import type { GlobalAfterReadHook, GlobalConfig } from 'payload';

/**
 * Adds `globalType` to every answer, also before the first save, so that the site can recognise the answer of an empty
 * global.
 */
export const addGlobalType = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterRead: [...(global.hooks?.afterRead ?? []), setGlobalType] },
});

const setGlobalType: GlobalAfterReadHook = ({ doc, global }) => ({
  ...doc,
  globalType: global.slug,
});
