import { stringify } from 'qs-esm';
import type { z } from 'zod';

/** Milliseconds until an answer of the CMS counts as none. */
export const timeouts = {
  /** A page asks several questions while a visitor waits. */
  page: 5_000,
  /** Of which addresses exist, before a page is rendered. */
  address: 2_000,
  /** Of what nobody waits for: all redirects, the documents that are indexed. */
  bulk: 8_000,
  /** Of whether search results are still public, while a visitor waits. */
  searchResults: 500,
  /** Until a file begins to arrive, and then between its parts. */
  file: 8_000,
  /** Of the file that has taken another's place. */
  successor: 5_000,
  commentRules: 2_000,
  /** It answers only when the comment is committed, so it is given longer than a page would be. */
  comment: 15_000,
  health: 2_000,
  /** Beyond the seconds that the change feed was asked to wait. */
  changes: 10_000,
} as const;

/** Bytes: more than any list, document or picture takes, and less than would exhaust memory. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** The header in which the CMS names its database in every answer. */
const DATABASE_HEADER = 'x-database';

interface Failure extends ErrorOptions {
  why?: string;
  /** False where no connection was made, or it broke or was silent for too long. */
  hasAnswered?: boolean;
}

/** The CMS does not answer, or not with what can be used: pages are shown as they were kept, or 503. */
export class CmsUnavailable extends Error {
  override name = 'CmsUnavailable';
  readonly hasAnswered: boolean;
  constructor(what: string, { why, hasAnswered = true, ...options }: Failure = {}) {
    super(`The CMS could not be asked for ${what}${why ? `: ${why}` : '.'}`, options);
    this.hasAnswered = hasAnswered;
  }
}

/** The CMS answers that the request is wrong: a fault of the site's, which no visitor can put right. */
export class CmsRefused extends Error {
  override name = 'CmsRefused';
  constructor(what: string, status: number) {
    super(`The CMS answered ${status} when it was asked for ${what}.`);
  }
}

export interface CmsSettings {
  /** The address of the CMS, without a slash at its end. */
  url: string;
  /** The key that the site and the CMS share, shown only where a request says so. */
  key?: string;
  /** The id of the database that the site follows; answers of another count as none. */
  database?: () => string | undefined;
  /** While this says false the CMS is not asked, as if it were away. */
  mayRequest?: () => boolean;
}

export interface CmsRequest {
  /** Milliseconds. */
  timeout: number;
  query?: object;
  withKey?: boolean;
  /** Sent as JSON in a POST; without it the request is a GET. */
  body?: unknown;
  signal?: AbortSignal;
}

/** The only way from the site to the CMS, save for the bytes of files that are passed on (`media.ts`). */
export class CmsClient {
  constructor(private readonly settings: CmsSettings) {}

  /**
   * Passes the answer, of whatever status, to `read` as it begins to arrive. The time-out includes `read`; after it the
   * request is closed, whether its body was read or not. Rejects with `CmsUnavailable`, or as `read` does.
   */
  async send<Result>(
    path: string,
    { timeout, query, withKey, body, signal }: CmsRequest,
    read: (answer: Response) => Result | Promise<Result>,
  ): Promise<Result> {
    const { url, key, database, mayRequest } = this.settings;
    if (mayRequest?.() === false) throw new CmsUnavailable(path, { hasAnswered: false });
    // Below Next's own `fetch`, which keeps an answer before anybody has looked at it (decisions/002).
    const request = globalThis.regionwebbFetch ?? fetch;
    const headers = {
      ...(withKey ? { authorization: `Bearer ${key ?? ''}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const limit = timeLimit(timeout, signal);
    try {
      const answer = await request(`${url}/${path}${query ? `?${stringify(query)}` : ''}`, {
        cache: 'no-store',
        signal: limit.signal,
        ...(withKey || body !== undefined ? { headers } : {}),
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }).catch((cause: unknown) => silent(path, cause));
      const named = answer.headers.get(DATABASE_HEADER);
      const followed = database?.();
      // A CMS from before it named its database names none.
      if (named !== null && followed !== undefined && named !== followed)
        throw new CmsUnavailable(path, { why: 'it is at another database.' });
      return await read(answer);
    } finally {
      limit.end();
    }
  }

  /**
   * The text of a successful answer; `undefined` where the CMS says that there is no such thing (404). Rejects with
   * `CmsUnavailable` or `CmsRefused`.
   */
  async readText(path: string, request: CmsRequest): Promise<string | undefined> {
    return this.send(path, request, async (answer) => {
      const { status } = answer;
      if (status >= 500 || status === 429)
        throw new CmsUnavailable(path, { why: `it answered ${status}.` });
      const text = await textOf(path, answer);
      if (status === 404 && isOfPayload(text)) return undefined;
      if (!answer.ok) throw new CmsRefused(path, status);
      return text;
    });
  }

  /** What a successful answer says, once it has the shape; otherwise as `readText`. */
  async find<Shape extends z.ZodType>(path: string, shape: Shape, request: CmsRequest) {
    const text = await this.readText(path, request);
    return text === undefined ? undefined : parseAnswer(path, text, shape);
  }

  /** The same for what must be there: that there is no such thing counts as no answer, too. */
  async get<Shape extends z.ZodType>(path: string, shape: Shape, request: CmsRequest) {
    const found = await this.find(path, shape, request);
    if (found === undefined) throw new CmsUnavailable(path);
    return found;
  }
}

/** What an answer says. Throws `CmsUnavailable` when it is not JSON (RFC 8259) or has another shape. */
export function parseAnswer<Shape extends z.ZodType>(
  what: string,
  text: string,
  shape: Shape,
): z.output<Shape> {
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new CmsUnavailable(what, { why: 'its answer has another shape.', cause });
  }
}

/** The body of an answer as text (UTF-8), read no further than the limit. Rejects with `CmsUnavailable`. */
export async function textOf(what: string, answer: Response): Promise<string> {
  return new TextDecoder().decode(await bytesOf(what, answer));
}

/** The body of an answer, read no further than the limit. Rejects with `CmsUnavailable`. */
export async function bytesOf(what: string, answer: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = answer.body?.getReader();
  const next = () => reader?.read().catch((cause: unknown) => silent(what, cause));
  for (let part = await next(); part?.value; part = await next()) {
    size += part.value.length;
    if (size > LARGEST_ANSWER) {
      void reader?.cancel();
      throw new CmsUnavailable(what, { why: `its answer has more than ${LARGEST_ANSWER} bytes.` });
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

/**
 * A signal that aborts after some milliseconds, with the caller, and at `end`, which also clears the timer. The timer is
 * our own, since Node forgets one of `AbortSignal.timeout` that only `AbortSignal.any` refers to when memory is collected.
 */
function timeLimit(timeout: number, caller?: AbortSignal) {
  const limit = new AbortController();
  const giveUp = () => limit.abort(new Error(`no answer in ${timeout} ms`));
  const timer = setTimeout(giveUp, timeout).unref();
  return {
    signal: caller ? AbortSignal.any([caller, limit.signal]) : limit.signal,
    end: () => {
      clearTimeout(timer);
      limit.abort();
    },
  };
}

function silent(what: string, cause: unknown): never {
  const why = cause instanceof Error ? cause.message : undefined;
  throw new CmsUnavailable(what, { ...(why ? { why } : {}), cause, hasAnswered: false });
}

/** Only Payload can say that there is no such thing, not whatever else may answer in its place. */
const isOfPayload = (text: string): boolean => /^\s*\{/.test(text);
