import { locales } from '@regionwebb/content/locales';
import { z } from 'zod';
import { CmsUnavailable, parseAnswer, textOf, timeouts, type CmsClient } from './client';

const message = z.object({
  receipt: z.string(),
  receivedAt: z.iso.datetime(),
  text: z.string(),
});
const answer = z.object({
  text: z.string(),
  at: z.iso.datetime(),
  /** The name of the function that answered, in Swedish. */
  function: z.string().optional(),
});

const matter = z.object({
  receipt: z.string(),
  receivedAt: z.iso.datetime(),
  page: z.object({
    title: z.string(),
    path: z.string().startsWith('/'),
    locale: z.enum(locales),
  }),
  state: z.enum(['new', 'handling', 'answered', 'done', 'quarantine']),
  closedAs: z.enum(['handled', 'duplicate', 'spam']).optional(),
  /** The name of the function that handles it, in Swedish. */
  function: z.string().optional(),
  messages: z.array(message),
  answers: z.array(answer),
  /** When the page was changed because of what was written. */
  changedAt: z.iso.datetime().optional(),
  /** Whether one more message is received before the next answer. */
  canWrite: z.boolean(),
});

/** What the sender of a comment may read with its code. */
export type Matter = z.infer<typeof matter>;

/** Why a matter cannot be shown: its code is wrong, too many codes were tried, or the CMS does not answer. */
export type Unread =
  | { problem: 'code' | 'unavailable' }
  | {
      problem: 'rateLimit';
      /** Minutes. */
      wait: number;
    };

/** Asks the CMS for the matter of a code. `sender` is counted as for comments (K12). Never throws. */
export async function readMatter(
  cms: CmsClient,
  code: string,
  sender?: string,
): Promise<{ matter: Matter } | Unread> {
  const path = 'api/comments/matter';
  const body = { code, ...(sender ? { sender } : {}) };
  try {
    return await cms.send(path, { body, withKey: true, timeout: timeouts.page }, async (given) => {
      const text = await textOf(path, given);
      if (given.status === 200) return { matter: parseAnswer(path, text, matter) };
      if (given.status === 404) return { problem: codeOrProxy(path, text) };
      const wait = Math.ceil((Number(given.headers.get('retry-after')) || 60) / 60);
      return given.status === 429 ? { problem: 'rateLimit', wait } : { problem: 'unavailable' };
    });
  } catch (error) {
    if (error instanceof CmsUnavailable) return { problem: 'unavailable' };
    throw error;
  }
}

const wrongCode = z.object({ errors: z.array(z.object({ kind: z.literal('code') })) });

/** A proxy in front of the CMS answers 404, too. */
function codeOrProxy(path: string, text: string): 'code' {
  parseAnswer(path, text, wrongCode);
  return 'code';
}
