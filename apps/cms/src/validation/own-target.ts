import { oldAddress, withoutQuery } from '@regionwebb/content/old-address';

/**
 * An address on this site that a redirect may lead to: a path, the start page too, with its query and fragment. Paths are
 * in small letters, as the site's are; the names of files are as they are.
 */
export const ownTarget = (value: string): string | undefined => {
  const [typed, path = '', rest = ''] = /^([^?#]*)([?#][^\s\\]*)?$/u.exec(value.trim()) ?? [];
  if (typed === undefined || /\s/.test(path)) return undefined;
  if (path.startsWith('/media/')) return oldAddress(path) && typed;
  const own = path === '/' ? path : oldAddress(path);
  return own === undefined ? undefined : `${withoutQuery(own)}${rest}`;
};
