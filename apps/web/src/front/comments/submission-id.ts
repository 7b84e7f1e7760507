import { createHmac } from 'node:crypto';
import { createDailySalt } from '@regionwebb/http-limits';
import type { Locale } from '@regionwebb/content/locales';

type Sent = { given: string | null; address: string; page: string; text: string; locale: Locale };

const isId = (value: string | null): value is string => /^[\w-]{16,64}$/.test(value ?? '');

/**
 * The id by which the CMS recognises a message that is sent again: three clicks, a reload, a retry. It is random, from the
 * browser's script or from a page rendered for one visitor. A cached page sent without script has none, and gets a hash of
 * sender, text and page under a key that is replaced daily: it cannot be turned back into an address (K12).
 */
export function createSubmissionIds(now: () => number = Date.now) {
  const salt = createDailySalt(now);
  return ({ given, ...sent }: Sent): string => {
    if (isId(given)) return given;
    return createHmac('sha256', salt())
      .update(JSON.stringify([sent.address, sent.locale, sent.page, sent.text]))
      .digest('base64url');
  };
}
