import type { CollectionBeforeChangeHook } from 'payload';

interface Dated {
  _status?: string | null;
  publishedAt?: string | null;
}

/** Dates an article when it is first published without a date; an editor's own date always stands. */
export const setPublishedAt = <Data extends Dated>(data: Data, now: Date): Data =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: now.toISOString() }
    : data;

export const publishedAtHook: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  setPublishedAt(
    { ...data, publishedAt: data.publishedAt ?? originalDoc?.publishedAt },
    new Date(),
  );
