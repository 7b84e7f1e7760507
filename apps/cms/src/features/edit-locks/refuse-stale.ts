import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { keepOwnSteps, readOwnSteps } from './own-steps';
import { isAutosave } from './is-autosave';
import { isRevert } from './is-revert';
import { say } from '../../translations/say';
import { property } from '../../validation/property';

const REFUSAL = {
  sv: 'Det här har ändrats sedan du öppnade det, så det du har skrivit sparas inte. Kopiera din text, ladda om sidan och skriv in den igen.',
  en: 'This has been changed since you opened it, so what you have written is not saved. Copy your text, reload the page and enter it again.',
};

/**
 * A form sends the time of the version it was opened with. When there is a newer one, something else has been saved
 * meanwhile, and the form would put the old text back over it. The admin sends an autosave before the form has learnt
 * the time of the one before, so steps of one's own do not count.
 */
export const refuseStaleForm: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, originalDoc, req } = args;
  const form = formIn({ data, originalDoc, req });
  if (!form) return data;
  const { opened, newest } = form;
  req.context[CONTEXT] = opened;
  if (opened >= newest) return data;
  const own = await readOwnSteps(req, { collection: collection.slug, id: originalDoc?.id });
  const isOwn = own && own.user === req.user?.id && own.saved === newest && opened >= own.since;
  if (isOwn) req.context[CONTEXT] = own.since;
  else if (!(await isRevert(req, { collection: collection.slug, id: originalDoc?.id })))
    throw stale(req);
  return data;
};

/** The same for a global, which is not autosaved. */
export const refuseStaleGlobal: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  const form = formIn({ data, originalDoc, req });
  if (form && form.opened < form.newest) throw stale(req);
  return data;
};

/** When a form was opened and what it is saved over was saved; undefined for what does not come from a form. */
const formIn = ({ data, originalDoc, req }: Save) => {
  const opened = timeOf(data);
  const newest = timeOf(originalDoc);
  const isForm = req.payloadAPI !== 'local' && !req.context.isRestoringVersion;
  return isForm && opened !== undefined && newest !== undefined ? { opened, newest } : undefined;
};

interface Save {
  data?: unknown;
  originalDoc?: unknown;
  req: PayloadRequest;
}

const stale = (req: PayloadRequest) => new APIError(say(req, REFUSAL), 409, undefined, true);

/** Notes which of a person's own autosaves a form may be behind. */
export const noteOwnSteps: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.payloadAPI === 'local' || !req.user) return doc;
  const since: unknown = req.context[CONTEXT];
  const saved = timeOf(doc);
  const steps =
    isAutosave(req.query) && typeof since === 'number' && saved !== undefined
      ? { user: req.user.id, since, saved }
      : undefined;
  await keepOwnSteps(req, { collection: collection.slug, id: doc.id }, steps);
  return doc;
};

const CONTEXT = 'formIsBasedOn';

/** When a document, or the version a form was opened with, was saved. */
export const timeOf = (saved: unknown): number | undefined => {
  const at: unknown = property(saved, 'updatedAt');
  const time = typeof at === 'string' || at instanceof Date ? new Date(at).getTime() : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};
