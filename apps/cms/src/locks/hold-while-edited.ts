import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
} from 'payload';
import { isAutosave } from './is-autosave';
import { liveLock } from './live-lock';
import { nameOf } from './name-of';
import { refuseManyHeld } from './refuse-many-held';
import { noteOwnSteps, refuseStaleForm, timeOf } from './refuse-stale';
import { say } from '../labels/say';
import { property } from '../validation/property';

/**
 * A collection whose documents only one person writes in at a time. Payload gives a document up at every save, hence
 * at every autosave, and asks nobody who saves whether the document has changed since they opened it: the one who
 * typed last would wipe out what a colleague wrote, without a word to either.
 */
export const heldWhileEdited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseOthers, refuseManyHeld],
    beforeValidate: [refuseStaleForm, ...(collection.hooks?.beforeValidate ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), holdAfterAutosave, noteOwnSteps],
  },
});

/** What a form sends says when the form was opened; what unpublishes or throws away says no such thing. */
const refuseOthers: CollectionBeforeOperationHook = async (call) => {
  const { args, collection, req } = call;
  const id: unknown = property(args, 'id');
  const opened = timeOf(property(args, 'data'));
  const isForm = isAutosave(req.query) || opened !== undefined;
  if (property(call, 'operation') !== 'update' || !id || !isForm || !req.user) return args;
  const lock = await liveLock(req, { collection: collection.slug, id });
  if (!lock || lock.user === req.user.id) return args;
  const name = await nameOf(req, lock.user);
  const refusal = {
    sv: `Det du skriver sparas inte: ${name} arbetar med det här. Kopiera din text, ladda om sidan och kom överens.`,
    en: `What you write is not saved: ${name} is working on this. Copy your text, reload the page and agree.`,
  };
  throw new APIError(say(req, refusal), 423, undefined, true);
};

const holdAfterAutosave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isAutosave(req.query) || !req.user) return doc;
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'users', value: req.user.id },
    },
    returning: false,
    req,
  });
  return doc;
};
