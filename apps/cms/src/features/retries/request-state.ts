import { getDataLoader, type PayloadRequest } from 'payload';

/** What an operation and its hooks write on the request that they are given. */
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

/** Remembers a request as it came; the answer puts that back, for a new attempt at what was asked. */
export function rememberRequest(req: Partial<PayloadRequest>): () => void {
  const kept = WRITTEN.map((name) => [name, copyOf(req[name])] as const);
  return () => {
    for (const [name, value] of kept) Reflect.set(req, name, copyOf(value));
    // It keeps the documents that it has read, as the failed attempt saw them.
    if (isWhole(req)) req.payloadDataLoader = getDataLoader(req);
  };
}

const isWhole = (req: Partial<PayloadRequest>): req is PayloadRequest =>
  req.payloadDataLoader !== undefined;

/** A copy that can be written on: of objects and lists; what has a class of its own is shared. */
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
