import { getTranslation } from '@payloadcms/translations';
import type { FlattenedField, PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { blocksOf } from '../save-errors/unfinished-parts';

/** A field of a document, or a row or a block in it, which keeps its place when they are moved. */
export interface Place {
  /** The name of the field, and for a row or a block its id: `contacts/65a…`. */
  place: string;
  label: string;
}

type Reader = Pick<PayloadRequest, 'i18n'>;

/** Fields that nobody writes in a form. */
const NOT_OFFERED = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['draftBy', 'review', 'saved'],
]);
const MAX_PLACES = 500;
const MAX_LABEL = 160;

/** The places of a document, read in one language, that a note may be about, in the order of the form. */
export const placesIn = (fields: readonly FlattenedField[], doc: unknown, req: Reader): Place[] =>
  fields
    .filter(isOffered)
    .flatMap((field) => placesOf(field, doc, req))
    .slice(0, MAX_PLACES);

const isOffered = (field: FlattenedField): boolean =>
  !NOT_OFFERED.has(field.name) &&
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !('hidden' in field && field.hidden) &&
  propertyOf(propertyOf(field, 'admin'), 'hidden') !== true;

function placesOf(field: FlattenedField, doc: unknown, req: Reader): Place[] {
  const label = labelOf(field, req);
  if (label === undefined) return [];
  const value = propertyOf(doc, field.name);
  const parts = field.type === 'array' ? rowsIn(value, req) : blocksIn(field, value, req);
  return [
    { place: field.name, label },
    ...parts.map(({ place, label: part }) => ({
      place: `${field.name}/${place}`,
      label: cut(`${label}: ${part}`),
    })),
  ];
}

const labelOf = (field: FlattenedField, { i18n }: Reader): string | undefined => {
  const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : undefined;
  return typeof label === 'string' && label !== '' ? label : undefined;
};

function rowsIn(value: unknown, req: Reader): Place[] {
  return listOf(value).flatMap((row, index) => {
    const id = idOf(row);
    const number = `${translate(req, { sv: 'rad', en: 'row' })} ${index + 1}`;
    return id ? [{ place: id, label: named(number, row) }] : [];
  });
}

/** The blocks in a rich text, with their number among those of their kind. */
function blocksIn(field: FlattenedField, value: unknown, req: Reader): Place[] {
  const features = propertyOf(
    propertyOf(propertyOf(field, 'editor'), 'editorConfig'),
    'resolvedFeatureMap',
  );
  if (!(features instanceof Map)) return [];
  const labels = blocksOf(propertyOf(features.get('blocks'), 'sanitizedServerFeatureProps'));
  const seen = new Map<string, number>();
  return listOf(propertyOf(propertyOf(value, 'root'), 'children')).flatMap((node) => {
    const block = propertyOf(node, 'fields');
    const [id, type] = [idOf(block), propertyOf(block, 'blockType')];
    if (propertyOf(node, 'type') !== 'block' || !id || typeof type !== 'string') return [];
    const words = labels.get(type);
    const number = (seen.get(type) ?? 0) + 1;
    seen.set(type, number);
    const name = words ? translate(req, words) : type;
    return [{ place: id, label: named(number > 1 ? `${name} ${number}` : name, block) }];
  });
}

const NAMES = ['heading', 'title', 'label', 'name', 'description'];

/** With the first text of a row, as the form shows it. */
const named = (label: string, row: unknown): string => {
  const texts = NAMES.map((name) => propertyOf(row, name));
  const text = texts.find((each): each is string => typeof each === 'string' && each.trim() !== '');
  return text === undefined ? label : `${label} (${text})`;
};

const idOf = (row: unknown): string | undefined => {
  const id = propertyOf(row, 'id');
  return typeof id === 'string' && id !== '' && id.length <= 100 ? id : undefined;
};

const cut = (label: string): string =>
  label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
