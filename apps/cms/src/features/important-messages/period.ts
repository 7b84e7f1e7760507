import type { CollectionAfterChangeHook, DateField } from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { announceAt } from '../change-feed/announce-later';

const REFUSAL = {
  sv: '”Visas till” har redan varit, så ingen skulle se meddelandet. Välj en senare tid, eller ta bort den.',
  en: '“Shown until” has passed, so nobody would see the message. Choose a later time, or remove it.',
};

/** Adds a validation that a published message must end in the future. */
export const refusePastEnd = (end: DateField): DateField => ({
  ...end,
  validate: async (value, options) => {
    const isPublished = propertyOf(options.data, '_status') === 'published';
    const isOver = Boolean(value) && new Date(String(value)) <= new Date();
    if (isPublished && isOver) return translate(options.req, REFUSAL);
    return end.validate ? end.validate(value, options) : true;
  },
});

/** Announces the beginning and the end of a message's period, since the site caches its pages. */
export const announcePeriod: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status === 'published') await announceAt(req, collection.slug, [doc.from, doc.until]);
  return doc;
};
