/** `/nyheter/rubrik` from `/Nyheter/rubrik/`: an address on this site without origin, query or last slash. */
export const ownPath = (value: string): string | undefined => {
  const typed = value.trim();
  if (!/^\/(?!\/)[^\s?#\\]*$/u.test(typed)) return undefined;
  const path = typed.toLowerCase().replace(/\/+$/, '');
  return path === '' || path.includes('//') || path.includes('/..') ? undefined : path;
};
