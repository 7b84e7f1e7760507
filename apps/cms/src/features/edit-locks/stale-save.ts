import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { say } from '../../translations/say';
import { propertyOf } from '../../validation/unknown-values';
import { keepingLocale } from '../../database/transactions';
import { z } from 'zod';

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
  const own = await readAutosaves(req, { collection: collection.slug, id: originalDoc?.id });
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
export const noteAutosaves: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.payloadAPI === 'local' || !req.user) return doc;
  const since: unknown = req.context[CONTEXT];
  const saved = timeOf(doc);
  const steps =
    isAutosave(req.query) && typeof since === 'number' && saved !== undefined
      ? { user: req.user.id, since, saved }
      : undefined;
  await keepAutosaves(req, { collection: collection.slug, id: doc.id }, steps);
  return doc;
};

const CONTEXT = 'formIsBasedOn';

/** When a document, or the version a form was opened with, was saved. */
export const timeOf = (saved: unknown): number | undefined => {
  const at: unknown = propertyOf(saved, 'updatedAt');
  const time = typeof at === 'string' || at instanceof Date ? new Date(at).getTime() : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

interface Saved {
  collection: CollectionSlug;
  id: string | number;
}

/**
 * Whether what is sent is to the letter what the public reads. That is how the admin goes back to what is published:
 * it reads that and saves it, with the time of its publication.
 */
export async function isRevert(req: PayloadRequest, saved: Saved): Promise<boolean> {
  const published = await req.payload.findByID({
    ...saved,
    depth: 0,
    locale: req.locale,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    req: keepingLocale(req),
  });
  return JSON.stringify(req.data) === JSON.stringify(published);
}

const steps = z.object({
  user: z.union([z.string(), z.number()]),
  /** What the first of the autosaves was written over, and what the last of them left, in milliseconds. */
  since: z.number(),
  saved: z.number(),
});

export type Autosaves = z.infer<typeof steps>;

/** Kept where Payload keeps such things, but in the transaction of the save, which `payload.kv` has no part in. */
interface Written {
  collection: string;
  id: unknown;
}

/** The unbroken row of autosaves from one person's form that a document's newest version ends, if it ends one. */
export const readAutosaves = async (
  req: PayloadRequest,
  written: Written,
): Promise<Autosaves | undefined> => {
  const row = await req.payload.db.findOne({
    collection: 'payload-kv',
    where: { key: { equals: keyOf(written) } },
    req,
  });
  return steps.safeParse(propertyOf(row, 'data')).data;
};

/** Keeps the row while it grows; what is saved in another way ends it. */
export const keepAutosaves = async (
  req: PayloadRequest,
  written: Written,
  own: Autosaves | undefined,
): Promise<void> => {
  const key = keyOf(written);
  const where = { key: { equals: key } };
  await (own
    ? req.payload.db.upsert({ collection: 'payload-kv', where, data: { key, data: own }, req })
    : req.payload.db.deleteMany({ collection: 'payload-kv', where, req }));
};

const keyOf = ({ collection, id }: Written): string => `own-steps:${collection}:${String(id)}`;

/** Whether the admin saves by itself, a second and a half after somebody has stopped typing. */
export const isAutosave = (query: unknown): boolean =>
  ['true', true].some((yes) => propertyOf(query, 'autosave') === yes);
