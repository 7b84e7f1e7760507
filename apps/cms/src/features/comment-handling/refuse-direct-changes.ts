import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { BY_STEPS, refusal } from './refusals';

const fields = [
  ...['status', 'closedAs', 'function', 'handler', 'dueAt', 'secrecy', 'diaryNumber'],
  ...['notifiedAt', 'answers', 'notes', 'steps', 'maskedText', 'excerpt', 'wantsReply'],
  ...['resultingVersion', 'changedAt', 'changeShown', 'openedAt', 'answerPublishedAt'],
];

/** Refuses every change of the handling of a comment that is not one of its steps, by any API and role. */
export const refuseDirectChanges: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data;
  const isChanged = (name: string) => {
    const value = propertyOf(data, name);
    return value !== undefined && !isDeepStrictEqual(plain(value), plain(originalDoc?.[name]));
  };
  if (fields.some(isChanged)) throw refusal(req, 403, BY_STEPS);
  return data;
};

/** Relations as ids, dates as text, and nothing that is empty: as both the admin and the database have it. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(row) : undefined;
  const id = propertyOf(value, 'id');
  return typeof value === 'object' ? id : value;
}

const row = (each: unknown): unknown =>
  typeof each === 'object' && each !== null
    ? Object.fromEntries(
        Object.entries(each).flatMap(([name, value]) => {
          const short = plain(value);
          return short === undefined ? [] : [[name, short]];
        }),
      )
    : each;
