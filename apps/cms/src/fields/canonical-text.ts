import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import { isTextOrNothing } from '../validation/unknown-values';
import { translate, type Words } from '../translations/translate';

type Siblings = Record<string, unknown>;

interface CanonicalText {
  name: string;
  label: Words;
  description?: Words;
  index?: boolean;
  unique?: boolean;
  admin?: TextField['admin'];
  /** The stored form of what was typed, or undefined when it cannot be accepted. */
  canonical: (value: string, siblings: Siblings) => string | undefined;
  refusal: Words;
}

/** A text that is stored in a canonical form however it was typed, and refused when it has none. */
export const canonicalText = (field: CanonicalText): TextField => ({
  name: field.name,
  type: 'text',
  label: field.label,
  index: field.index,
  unique: field.unique,
  admin: { description: field.description, ...field.admin },
  hooks: { beforeValidate: [tidy(field)] },
  validate: refuse(field),
});

const tidy =
  (field: CanonicalText): FieldHook =>
  ({ value, siblingData }) => {
    if (typeof value !== 'string') return value;
    const typed = value.trim();
    return typed === '' ? null : (field.canonical(typed, siblingData) ?? typed);
  };

const refuse =
  (field: CanonicalText): TextFieldSingleValidation =>
  (value, { required, siblingData, req }) => {
    if (!isTextOrNothing(value)) return translate(req, field.refusal);
    if (!value?.trim()) return !required || req.t('validation:required');
    const siblings = isSiblings(siblingData) ? siblingData : {};
    return field.canonical(value, siblings) === undefined ? translate(req, field.refusal) : true;
  };

const isSiblings = (value: unknown): value is Siblings =>
  typeof value === 'object' && value !== null;
