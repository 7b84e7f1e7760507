import Negotiator from 'negotiator';
import { encodings, type Encoding, type StoredPage, type Variant } from './rendered';

export interface PageRequest {
  method: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}

/** Ready for `writeHead` and `end`. */
export interface Answer {
  status: number;
  headers: string[];
  body: Buffer | undefined;
}

/** The answer to one request from a stored page: in an encoding it accepts, or 304 (RFC 9110 §12.5.3, §13.1.2). */
export function answer(
  page: StoredPage,
  { method, acceptEncoding, ifNoneMatch }: PageRequest,
): Answer {
  const acceptable = acceptableEncodings(acceptEncoding);
  if (ifNoneMatch !== undefined && page.status === 200) {
    const held = findHeld(page, acceptable, ifNoneMatch);
    if (held) return { status: 304, headers: held.headersOf304, body: undefined };
  }
  const { headers, body } = firstOf(page, acceptable);
  return { status: page.status, headers, body: method === 'HEAD' ? undefined : body };
}

function firstOf({ variants }: StoredPage, acceptable: readonly Encoding[]): Variant {
  for (const encoding of acceptable) {
    const variant = variants[encoding];
    if (variant) return variant;
  }
  return variants.identity;
}

/** Any form that the client accepts and has cached will do: the server chooses which to send. */
function findHeld({ variants }: StoredPage, acceptable: readonly Encoding[], held: string) {
  if (held.trim() === '*') return variants.identity;
  for (const encoding of acceptable) {
    const variant = variants[encoding];
    if (variant && held.includes(variant.etag)) return variant;
  }
  return undefined;
}

const known = new Map<string, readonly Encoding[]>();
const none: readonly Encoding[] = ['identity'];

/** Browsers send few different values, and parsing one costs more than the rest of an answer. */
function acceptableEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return none;
  const found = known.get(header);
  if (found) return found;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } });
  const accepted = negotiator.encodings([...encodings]);
  const acceptable = encodings.filter((encoding) => accepted.includes(encoding));
  if (known.size >= 500) known.clear();
  known.set(header, acceptable);
  return acceptable;
}
