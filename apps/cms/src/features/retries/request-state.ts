import { getDataLoader, type PayloadRequest } from 'payload';

/** The properties of a request that an operation and its hooks change. */
const WRITTEN = [
  'context',
  'data',
  'file',
  'files',
  'query',
  'locale',
  'fallbackLocale',
  'payloadUploadSizes',
  'responseHeaders',
] as const;

/** Saves the state of a request; the returned function restores it for a new attempt. */
export function rememberRequest(req: Partial<PayloadRequest>): () => void {
  const kept = WRITTEN.map((name) => [name, copyOf(req[name])] as const);
  return () => {
    for (const [name, value] of kept) Reflect.set(req, name, copyOf(value));
    // The loader caches documents that the failed attempt read.
    if (isWhole(req)) req.payloadDataLoader = getDataLoader(req);
  };
}

const isWhole = (req: Partial<PayloadRequest>): req is PayloadRequest =>
  req.payloadDataLoader !== undefined;

/** A deep copy of arrays, plain objects and headers; instances of other classes are shared. */
export function copyOf<Value>(value: Value): Value;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each));
  if (value instanceof Headers) return new Headers(value);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
