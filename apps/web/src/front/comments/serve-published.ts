import type { IncomingMessage } from 'node:http';
import { clientOf, visitorAddress } from '@regionwebb/http-limits';
import type { Rendered } from '@regionwebb/page-cache';
import type { CommentRulesOf } from '../../cms/comment-rules';
import { pageOf } from '../../features/comments/comment-paths';
import { localeOf } from '../read-address';
import { createAttemptLimit } from './attempt-limit';

export type ServePublished = (request: IncomingMessage, query: string) => Promise<Rendered>;

const SECONDS = 60;

/**
 * Answers the form's script with the digests of what a comment on a page may contain, a list of strings, so that the browser refuses
 * nothing that the server accepts. It is asked for before anything is written, and says nothing of the text (K4).
 */
export function createPublished(rules: CommentRulesOf, trustedProxies: number): ServePublished {
  const attempts = createAttemptLimit();
  return async (request, query) => {
    const page = pageOf('sv', new URLSearchParams(query));
    if (page === undefined) return json(404, []);
    const wait = await attempts.take(clientOf(visitorAddress(request, trustedProxies)));
    if (wait > 0) return json(429, [], { 'retry-after': String(wait * SECONDS) });
    const { published } = await rules.of(page, localeOf(page));
    return json(200, [...published], { 'cache-control': `public, max-age=${SECONDS}` });
  };
}

const json = (status: number, list: string[], more: Record<string, string> = {}): Rendered => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...more },
  body: Buffer.from(JSON.stringify(list)),
});
