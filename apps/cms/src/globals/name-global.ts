import type { GlobalAfterReadHook, GlobalConfig } from 'payload';

/**
 * A global that always says which it is, also before anybody has saved it: so the site can tell the answer of an empty
 * global from one that something else has given in the CMS's place.
 */
export const nameGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterRead: [...(global.hooks?.afterRead ?? []), nameItself] },
});

const nameItself: GlobalAfterReadHook = ({ doc, global }) => ({ ...doc, globalType: global.slug });
