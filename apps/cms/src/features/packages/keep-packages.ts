import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { refuseField } from '../../translations/refuse-field';
import { propertyOf } from '../../validation/unknown-values';
import { timeOf } from '../edit-locks/stale-save';
import { refusal } from '../workflow/refusals';
import { inPackage, IS_PLANNED } from './refusals';
import { MAX_ITEMS, packaged } from './states';
import { type Item, keyOf, unpublishedWith } from './stored-package';

interface Row extends Pick<Item, 'document' | 'language'> {
  row: Record<string, unknown>;
}

const rowsIn = (items: unknown): Row[] =>
  (Array.isArray(items) ? items : []).map((row: unknown) => {
    const relationTo = propertyOf(propertyOf(row, 'document'), 'relationTo');
    const value = propertyOf(propertyOf(row, 'document'), 'value');
    const id = typeof value === 'object' ? propertyOf(value, 'id') : value;
    return {
      row: { ...Object(row) },
      document: typeof id === 'string' && isPackaged(relationTo) ? { relationTo, value: id } : null,
      language: propertyOf(row, 'language') === 'en' ? 'en' : 'sv',
    };
  });

const isPackaged = (slug: unknown): slug is (typeof packaged)[number] =>
  packaged.some((each) => each === slug);

const TWICE: Words = {
  sv: 'Samma text finns två gånger. Ta bort den ena raden.',
  en: 'The same text is there twice. Remove one of the rows.',
};

/** Refuses a text that is in the package twice, or in another package that is not published. */
export const refuseRepeatedItems: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const keys = rowsIn(data?.items).filter(({ document }) => document !== null);
  const seen = new Set<string>();
  const refuse = (why: Words) =>
    refuseField(req, {
      ...{ collection: 'packages', path: 'items', why },
      label: { sv: 'Texter', en: 'Texts' },
    });
  for (const each of keys) {
    if (seen.has(keyOf(each))) throw refuse(TWICE);
    seen.add(keyOf(each));
  }
  const documents = keys.slice(0, MAX_ITEMS).flatMap(({ document }) => document?.value ?? []);
  const others = await unpublishedWith(req, documents);
  const holder = others.find(
    ({ id, items }) => id !== originalDoc?.id && items.some((item) => seen.has(keyOf(item))),
  );
  if (holder) throw refuse(inPackage(holder.title));
  return data;
};

/**
 * Keeps what the steps have written, whatever a user sends: a text that is new in the package is not approved, and the
 * texts and the time of a planned one are not changed.
 */
export const keepSteps: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = rowsIn(originalDoc?.items);
  const items = rowsIn(data.items ?? originalDoc?.items).map((each) => {
    const known = before.find((other) => keyOf(other) === keyOf(each))?.row;
    const kept = Object.fromEntries(written.map((name) => [name, propertyOf(known, name) ?? null]));
    return { ...each.row, ...kept };
  });
  const publishAt: unknown = 'publishAt' in data ? data.publishAt : originalDoc?.publishAt;
  const isChanged =
    items.length !== before.length ||
    rowsIn(items).some((each, place) => keyOf(each) !== keyOf(before[place] ?? each)) ||
    timeOf({ updatedAt: publishAt }) !== timeOf({ updatedAt: originalDoc?.publishAt });
  if (originalDoc?.state === 'planned' && isChanged) throw refusal(409, translate(req, IS_PLANNED));
  return { ...data, items, state: originalDoc?.state ?? 'open' };
};

const written = ['version', 'hash', 'cancelled'];
