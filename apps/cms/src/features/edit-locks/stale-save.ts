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
 * Refuses to save a form that was opened before the newest version, since it would restore the old text. The user's
 * autosaves do not count: the admin sends one before it has received the time of the previous one.
 */
export const refuseStaleForm: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, originalDoc, req } = args;
  const form = formIn({ data, originalDoc, req });
  if (!form) return data;
  const { opened, newest } = form;
  req.context[CONTEXT] = opened;
  if (opened >= newest) return data;
  const series = await readAutosaves(req, { collection: collection.slug, id: originalDoc?.id });
  const isOwn =
    series && series.user === req.user?.id && series.saved === newest && opened >= series.since;
  if (isOwn) req.context[CONTEXT] = series.since;
  else if (!(await isRevert(req, { collection: collection.slug, id: originalDoc?.id })))
    throw stale(req);
  return data;
};

/** The same for a global, which has no autosave. */
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

/** Stores the series of autosaves that a form of the user may be behind. */
export const recordAutosaves: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.payloadAPI === 'local' || !req.user) return doc;
  const since: unknown = req.context[CONTEXT];
  const saved = timeOf(doc);
  const steps =
    isAutosave(req.query) && typeof since === 'number' && saved !== undefined
      ? { user: req.user.id, since, saved }
      : undefined;
  await writeAutosaves(req, { collection: collection.slug, id: doc.id }, steps);
  return doc;
};

const CONTEXT = 'formIsBasedOn';

/** When a document, or the version that a form was opened with, was saved: milliseconds since 1970. */
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

interface EditedDocument {
  collection: string;
  id: unknown;
}

/** The series of autosaves from one form that ends with the newest version, if there is one. */
export const readAutosaves = async (
  req: PayloadRequest,
  edited: EditedDocument,
): Promise<Autosaves | undefined> => {
  const row = await req.payload.db.findOne({
    collection: 'payload-kv',
    where: { key: { equals: keyOf(edited) } },
    req,
  });
  return steps.safeParse(propertyOf(row, 'data')).data;
};

/** Stores or removes the series. By the adapter, since `payload.kv` does not join the transaction of the save. */
export const writeAutosaves = async (
  req: PayloadRequest,
  edited: EditedDocument,
  series: Autosaves | undefined,
): Promise<void> => {
  const key = keyOf(edited);
  const where = { key: { equals: key } };
  await (series
    ? req.payload.db.upsert({ collection: 'payload-kv', where, data: { key, data: series }, req })
    : req.payload.db.deleteMany({ collection: 'payload-kv', where, req }));
};

// The prefix is in stored data and must not change.
const keyOf = ({ collection, id }: EditedDocument): string =>
  `own-steps:${collection}:${String(id)}`;

/** Whether a request is an autosave of the admin. */
export const isAutosave = (query: unknown): boolean =>
  ['true', true].some((yes) => propertyOf(query, 'autosave') === yes);
