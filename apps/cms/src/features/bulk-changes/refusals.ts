import { type CollectionSlug, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { translate } from '../../translations/translate';
import { lineOf, reasonsByField } from '../save-errors/answer-refusals';
import { propertyOf } from '../../validation/unknown-values';

export interface Refusal {
  id: unknown;
  /** Payload's message, and whether the user may see it. */
  message: string;
  isPublic: boolean;
  title: string;
  /** The reason, in a sentence. */
  why: string;
}

interface BulkOperation {
  collection: CollectionSlug;
  req?: Partial<PayloadRequest>;
}

/** The refusals of a bulk change for editors, from the errors by document id. */
export async function refusalsOf(
  payload: Payload,
  { collection, req }: BulkOperation,
  failures: Map<unknown, unknown>,
): Promise<Refusal[]> {
  if (failures.size === 0) return [];
  const titles = await titlesOf(payload, collection, [...failures.keys()]);
  const { fields } = payload.collections[collection].config;
  return [...failures].map(([id, error]) => {
    const isPublic = propertyOf(error, 'isPublic') === true;
    const message = error instanceof Error ? error.message : 'Unknown error';
    const title = titles.get(id) ?? String(id);
    if (!isPublic) return { id, title, message, isPublic, why: translate(req, UNKNOWN) };
    const reasons =
      error instanceof ValidationError && req?.i18n
        ? reasonsByField({ i18n: req.i18n }, fields, error.data.errors).map(lineOf)
        : [message];
    return { id, title, message, isPublic, why: reasons.join(' ') };
  });
}

const UNKNOWN = { sv: 'Något gick fel.', en: 'Something went wrong.' };

const textIn = (doc: unknown, field: string): string | undefined => {
  const text = propertyOf(doc, field);
  return typeof text === 'string' ? text : undefined;
};

/** Titles of the latest versions, drafts included. */
export async function titlesOf(
  payload: Payload,
  collection: CollectionSlug,
  ids: unknown[],
): Promise<Map<unknown, string>> {
  const field = payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const { docs } = await payload.find({
    ...{ collection, where: { id: { in: ids } }, locale: 'sv', draft: true, trash: true },
    ...{ depth: 0, limit: 0, pagination: false },
    overrideAccess: true,
  });
  return new Map(docs.map((doc) => [doc.id, textIn(doc, field) ?? doc.id]));
}
