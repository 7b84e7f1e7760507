/** `/old` and `id=4711` of `/old?id=4711`. */
const partsOf = (address: string): [path: string, query: string] => {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
};

/**
 * The one form in which an old address is stored and looked up, however it is written: decoded, composed (NFC), in
 * small letters, without a last slash; a query in small letters with its parameters in order. Undefined for what is no
 * address on a site.
 */
export function oldAddress(typed: string): string | undefined {
  const [rawPath, rawQuery] = partsOf(typed.trim());
  if (!/^\/(?!\/)[^#\\\p{Cc}]*$/u.test(rawPath) || rawQuery.includes('#')) return undefined;
  const path = alike(decoded(rawPath)).replace(/\/+$/, '');
  if (path.includes('//') || path.includes('/..') || /[\\\p{Cc}]/u.test(path)) return undefined;
  const query = queryOf(rawQuery);
  if (query !== '') return `${path === '' ? '/' : path}?${query}`;
  return path === '' ? undefined : path;
}

/** The path alone, without the query that an old address may have. */
export const withoutQuery = (address: string): string => partsOf(address)[0];

/** How it may be stored: redirects from before addresses were decoded are as somebody typed them, in small letters. */
export const storedForms = (address: string): string[] => [
  ...new Set([address, encodeURI(address).toLowerCase()]),
];

function queryOf(raw: string): string {
  const entries = [...new URLSearchParams(raw)].map(([name, value]) => [alike(name), alike(value)]);
  const query = new URLSearchParams(entries);
  query.sort();
  return query.toString();
}

const alike = (text: string) => text.toLowerCase().normalize('NFC');

/** As it is where it holds a sign that only looks like an encoded one: `/100%-bio`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
