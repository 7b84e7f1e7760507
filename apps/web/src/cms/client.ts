import { stringify } from 'qs-esm';
import type { z } from 'zod';

/** Milliseconds until the CMS counts as not answering. */
export const timeouts = {
  /** For a page, which takes several requests while a visitor waits. */
  page: 5_000,
  /** For which addresses exist, before a page is rendered. */
  address: 2_000,
  /** For bulk requests without a waiting visitor: all redirects, the documents to index. */
  bulk: 8_000,
  /** For whether search results are still public, while a visitor waits. */
  searchResults: 500,
  /** Until a file begins to arrive, and then between its parts. */
  file: 8_000,
  /** For the file that has replaced another. */
  successor: 5_000,
  commentRules: 2_000,
  /** Longer than for a page: it answers only when the comment is committed. */
  comment: 15_000,
  /** A batch of counted views, which nobody waits for. */
  pageDays: 10_000,
  health: 2_000,
  /** Beyond the seconds that the change feed is to wait. */
  changes: 10_000,
} as const;

/** Bytes: more than any list, document or picture takes, and less than would exhaust memory. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** The header with the id of the CMS's database, in every answer. */
const DATABASE_HEADER = 'x-database';

interface Failure extends ErrorOptions {
  why?: string;
  /** False where the connection failed, broke or timed out. */
  hasAnswered?: boolean;
}

/** The CMS does not answer, or not usably: cached pages are shown, or 503. */
export class CmsUnavailable extends Error {
  override name = 'CmsUnavailable';
  readonly hasAnswered: boolean;
  constructor(what: string, { why, hasAnswered = true, ...options }: Failure = {}) {
    super(`The CMS could not be asked for ${what}${why ? `: ${why}` : '.'}`, options);
    this.hasAnswered = hasAnswered;
  }
}

/** The CMS rejects the request: a bug of the site, which no visitor can correct. */
export class CmsRefused extends Error {
  override name = 'CmsRefused';
  constructor(what: string, status: number) {
    super(`The CMS answered ${status} when it was asked for ${what}.`);
  }
}

export interface CmsSettings {
  /** The address of the CMS, without a slash at its end. */
  url: string;
  /** The key that the site and the CMS share, sent only where a request requires it. */
  key?: string;
  /** The id of the database that the site follows; answers of another are treated as none. */
  database?: () => string | undefined;
  /** While it returns false no request is sent, as if the CMS were down. */
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
   * Passes the answer, of any status, to `read` as soon as its head arrives. The time-out includes `read`; after it the
   * request is closed, whether its body was read or not. Rejects with `CmsUnavailable`, or as `read` does.
   */
  async send<Result>(
    path: string,
    { timeout, query, withKey, body, signal }: CmsRequest,
    read: (answer: Response) => Result | Promise<Result>,
  ): Promise<Result> {
    const { url, key, database, mayRequest } = this.settings;
    if (mayRequest?.() === false) throw new CmsUnavailable(path, { hasAnswered: false });
    // Not Next's patched `fetch`, which caches an answer before its shape is checked (decisions/002).
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
      // An older CMS does not send its database.
      if (named !== null && followed !== undefined && named !== followed)
        throw new CmsUnavailable(path, { why: 'it is at another database.' });
      return await read(answer);
    } finally {
      limit.end();
    }
  }

  /**
   * The text of a successful answer; `undefined` for 404 of Payload. Rejects with `CmsUnavailable` or `CmsRefused`.
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

  /** The JSON of a successful answer, once its shape is checked; otherwise as `readText`. */
  async find<Shape extends z.ZodType>(path: string, shape: Shape, request: CmsRequest) {
    const text = await this.readText(path, request);
    return text === undefined ? undefined : parseAnswer(path, text, shape);
  }

  /** The same for what must exist: a 404 is `CmsUnavailable`, too. */
  async get<Shape extends z.ZodType>(path: string, shape: Shape, request: CmsRequest) {
    const found = await this.find(path, shape, request);
    if (found === undefined) throw new CmsUnavailable(path);
    return found;
  }
}

/** Parses an answer. Throws `CmsUnavailable` when it is not JSON (RFC 8259) or has another shape. */
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

/** The body of an answer as text (UTF-8), up to the limit. Rejects with `CmsUnavailable`. */
export async function textOf(what: string, answer: Response): Promise<string> {
  return new TextDecoder().decode(await bytesOf(what, answer));
}

/** The body of an answer, up to the limit. Rejects with `CmsUnavailable`. */
async function bytesOf(what: string, answer: Response): Promise<Buffer> {
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
 * A signal that aborts after some milliseconds, with the caller, and at `end`, which also clears the timer. Not
 * `AbortSignal.timeout`: Node garbage-collects its signal where only `AbortSignal.any` refers to it.
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

/** Only a 404 of Payload counts: a proxy may answer in its place. */
const isOfPayload = (text: string): boolean => /^\s*\{/.test(text);
