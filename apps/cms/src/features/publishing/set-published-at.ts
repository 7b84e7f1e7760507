import type { CollectionBeforeChangeHook } from 'payload';

interface Dated {
  _status?: string | null;
  publishedAt?: string | null;
}

/** Sets the date of a document that is published without one; an existing date is kept. */
export const setPublishedAt = <Data extends Dated>({
  data,
  now,
}: {
  data: Data;
  now: Date;
}): Data =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: now.toISOString() }
    : data;

export const publishedAtHook: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  setPublishedAt({
    data: { ...data, publishedAt: data.publishedAt ?? originalDoc?.publishedAt },
    now: new Date(),
  });
