import type { CollectionConfig, Endpoint, SanitizedConfig } from 'payload';
import { isMissingFile } from '../media/is-missing-file';
import { propertyOf } from '../../validation/unknown-values';
import { readBytes } from './read-body';

type Route<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>;

/** The largest body without a file, in bytes: for anonymous clients a login or a long query, for users a document. */
const MAX_BYTES = { anonymous: 100_000, signedIn: 10_000_000 };

/**
 * Limits the body of a request before Payload reads it, and turns a query sent by POST into a GET, since Payload would
 * ignore its language and answer 500 to invalid input. A body that is neither a JSON object nor a form is refused.
 */
export const limitRequests =
  <Args extends unknown[]>(config: Promise<SanitizedConfig>, route: Route<Args>): Route<Args> =>
  async (request, ...args) => {
    if (isUnroutable(request, await config)) return refuse(404, 'Adressen finns inte.');
    const { headers, method, signal, url } = request;
    const isAnonymous = !headers.has('authorization') && !headers.has('cookie');
    if (!isAnonymous && isMissingFile(request, await config))
      return refuse(404, 'Filen finns inte.');
    if (!WRITING.has(method)) return route(request, ...args);
    const [type = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';', 1);
    // Payload limits uploads.
    if (!isAnonymous && type.startsWith('multipart/')) return route(request, ...args);
    const most = isAnonymous ? MAX_BYTES.anonymous : MAX_BYTES.signedIn;
    const bytes = await readBytes(request, most);
    if (!bytes) return refuse(413, `Det är för mycket på en gång: högst ${most} byte.`);
    const isQueryByPost = method === 'POST' && isQuery(headers);
    if (isQueryByPost && type === FORM) return route(asGet(request, bytes.toString()), ...args);
    if (type.startsWith('multipart/')) {
      return route(new Request(url, { method, headers, signal, body: bytes }), ...args);
    }
    if (bytes.length > 0 && type !== JSON_TYPE) return refuse(415, 'Skicka application/json.');
    const data = bytes.length > 0 ? objectFrom(bytes.toString()) : {};
    if (!data) return refuse(400, 'Det som skickades går inte att läsa som ett objekt i JSON.');
    if (isQueryByPost) return route(Object.assign(asGet(request, '', data), { data }), ...args);
    // An empty body is an empty document, whose errors Payload reports.
    const body = bytes.length > 0 ? bytes : '{}';
    const bounded = new Request(url, { method, headers, signal, body });
    bounded.headers.set('content-type', JSON_TYPE);
    return route(bounded, ...args);
  };

const WRITING = new Set(['POST', 'PATCH', 'PUT']);
const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';

/**
 * Whether Payload would answer 500: for names that every object has, such as `constructor`, versions of a collection
 * without any, and deletion of a preference on SQLite.
 */
function isUnroutable({ method, url }: Request, { collections }: SanitizedConfig): boolean {
  const parts = new URL(url).pathname.split('/').slice(2);
  if (parts.some((part) => part in Object.prototype)) return true;
  const [slug, tail] = parts;
  if (slug === 'payload-preferences' && method === 'DELETE') return true;
  const collection = collections.find((each) => each.slug === slug);
  return tail === 'versions' && collection !== undefined && !collection.versions;
}

const isQuery = (headers: Headers): boolean =>
  [headers.get('x-payload-http-method-override'), headers.get('x-http-method-override')].includes(
    'GET',
  );

function asGet(request: Request, search: string, data: object = {}): Request {
  const url = new URL(request.url);
  url.search = [url.search.slice(1), search].filter((part) => part !== '').join('&');
  for (const name of ['locale', 'fallbackLocale']) {
    const value = propertyOf(data, name);
    if (typeof value === 'string') url.searchParams.set(name, value);
  }
  if (!url.searchParams.has('locale')) url.searchParams.set('locale', 'sv');
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  return new Request(url, { headers, signal: request.signal });
}

function objectFrom(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
  } catch {
    return undefined;
  }
}

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

const none = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 });
const endpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/versions', method: 'get', handler: none },
  { path: '/versions/:id', method: 'get', handler: none },
  { path: '/versions/:id', method: 'post', handler: none },
];

/** Answers 404 for the versions of a collection that has none, where Payload answers 500. */
export function answerMissingVersions(collection: CollectionConfig): CollectionConfig {
  if (collection.versions || collection.endpoints === false) return collection;
  return { ...collection, endpoints: [...endpoints, ...(collection.endpoints ?? [])] };
}
