/** `/old` and `id=4711` of `/old?id=4711`. */
const partsOf = (address: string): [path: string, query: string] => {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
};

/**
 * The canonical form in which an old address is stored and looked up: decoded, composed (NFC), in lower case, without a
 * trailing slash; the query in lower case with sorted parameters. Undefined for what is not an address on a site.
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

/** The forms in which it may be stored: earlier redirects are not decoded, but as typed, in lower case. */
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

/** Unchanged if it is not valid percent-encoding: `/100%-bio`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
