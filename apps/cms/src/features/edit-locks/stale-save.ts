import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { keepingLocale } from '../../database/transactions';
import { z } from 'zod';

const REFUSAL = {
  sv: 'Det här har ändrats sedan du öppnade det, så det du har skrivit sparas inte. Kopiera din text, ladda om sidan och skriv in den igen.',
  en: 'This has been changed since you opened it, so what you have written is not saved. Copy your text, reload the page and enter it again.',
};

/**
 * Refuses to save a form that was opened before the newest version, since it would restore the old text. The admin
 * sends an autosave before it has received the time of the previous one, so the person’s own autosaves do not count.
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

/**
 * When the form was opened and when the newest version was saved; undefined for a save that does not come from a form.
 */
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

const stale = (req: PayloadRequest) => new APIError(translate(req, REFUSAL), 409, undefined, true);

/** Stores which of the person’s own autosaves a form may be behind. */
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
 * Whether the data is exactly what is published: the admin reverts by reading the published document and saving it,
 * with its old time.
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
  /** Milliseconds: the version that the first autosave replaced, and the version that the last one saved. */
  since: z.number(),
  saved: z.number(),
});

export type Autosaves = z.infer<typeof steps>;

/** Stored in `payload-kv`, but through the adapter: `payload.kv` would not join the transaction of the save. */
interface Written {
  collection: string;
  id: unknown;
}

/** The unbroken series of autosaves from one form that the newest version ends, if there is one. */
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

/** Stores the series; any other kind of save removes it. */
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

// The prefix is in stored data, so it stays as it is.
const keyOf = ({ collection, id }: Written): string => `own-steps:${collection}:${String(id)}`;

/** Whether a request is an autosave of the admin. */
export const isAutosave = (query: unknown): boolean =>
  ['true', true].some((yes) => propertyOf(query, 'autosave') === yes);
