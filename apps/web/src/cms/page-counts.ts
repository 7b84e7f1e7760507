import type { Locale } from '@regionwebb/content/locales';
import { CmsUnavailable, timeouts, type CmsClient } from './client';

/** What was counted for one page on one Swedish day. */
export interface PageDay {
  locale: Locale;
  path: string;
  /** `2026-11-30`. */
  day: string;
  views: number;
  yes: number;
  no: number;
}

export interface PageDayBatch {
  /** The same when it is sent again, so that the CMS adds it once. */
  id: string;
  rows: PageDay[];
}

/** What one batch may hold (`MOST_ROWS` in the CMS). */
export const MOST_ROWS = 200;

/**
 * Sends a batch. Resolves to whether the CMS has added it, now or before; false when it never will. Rejects with
 * `CmsUnavailable` where it may be sent again.
 */
export function sendPageDays(cms: CmsClient, batch: PageDayBatch): Promise<boolean> {
  const path = 'api/page-days/add';
  const request = { body: batch, withKey: true, timeout: timeouts.pageDays };
  return cms.send(path, request, ({ ok, status }) => {
    if (!ok && status !== 400) throw new CmsUnavailable(path, { why: `it answered ${status}.` });
    return ok;
  });
}
