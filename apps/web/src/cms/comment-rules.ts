import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { Locale } from '@regionwebb/content/locales';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { timeouts, type CmsClient } from './client';

/** The rules that comments on a page are checked against, in the browser, here and in the CMS. */
export interface CommentRules {
  /** In characters as people count them (graphemes). */
  maxLength: number;
  /** Digests of what the authority publishes, on the site or on the page, which a comment may contain (public-sector 3.5). */
  published: ReadonlySet<string>;
}

export interface CommentRulesOf {
  /** Of a page, by its public path. */
  of: (path: string, locale: Locale) => Promise<CommentRules>;
  /** Something has changed in the CMS: all are requested again when they are needed. */
  forget: () => void;
}

const KEPT_MS = 60_000;
const RETRY_MS = 5_000;
/** Those with most comments; each may have some thousand digests. */
const MOST_PAGES = 20;

const MOST_DIGESTS = 100_000;
const answer = z.object({
  maxLength: z.number(),
  published: z.array(z.string().max(7)).max(MOST_DIGESTS),
});

interface Kept {
  rules: Promise<CommentRules>;
  until: number;
}

/**
 * The rules of the CMS, requested at most once a minute for a page; when the request fails, the last known ones, and another
 * attempt after five seconds.
 */
export function createCommentRules(cms: CmsClient, now: () => number = Date.now): CommentRulesOf {
  const pages = new LRUCache<string, Kept>({ max: MOST_PAGES });
  let last: CommentRules = { maxLength: DEFAULT_COMMENT_LENGTH, published: new Set() };
  const request = (path: string, locale: Locale, earlier?: Kept): Kept => {
    const read = readRules(cms, path, locale).then((rules) => (last = rules));
    const kept: Kept = { rules: read, until: now() + KEPT_MS };
    kept.rules = read.catch(() => {
      kept.until = now() + RETRY_MS;
      return earlier?.rules ?? last;
    });
    return kept;
  };
  return {
    of(path, locale) {
      const key = `${locale} ${path}`;
      const earlier = pages.get(key);
      if (earlier && now() < earlier.until) return earlier.rules;
      const kept = request(path, locale, earlier);
      pages.set(key, kept);
      return kept.rules;
    },
    forget() {
      for (const kept of pages.values()) kept.until = 0;
    },
  };
}

async function readRules(cms: CmsClient, path: string, locale: Locale): Promise<CommentRules> {
  const request = { query: { path, locale }, withKey: true, timeout: timeouts.commentRules };
  const { maxLength, published } = await cms.get('api/comments/rules', answer, request);
  return { maxLength, published: new Set(published) };
}
