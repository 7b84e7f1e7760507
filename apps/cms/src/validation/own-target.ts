import { ownPath } from './own-path';

/** An address on this site that a link may lead to: a path, the start page too, with its query and fragment. */
export const ownTarget = (value: string): string | undefined => {
  const [typed, path = '', rest = ''] = /^([^?#]*)([?#][^\s\\]*)?$/u.exec(value.trim()) ?? [];
  if (typed === undefined) return undefined;
  const own = path === '/' ? path : ownPath(path);
  return own === undefined ? undefined : `${own}${rest}`;
};
