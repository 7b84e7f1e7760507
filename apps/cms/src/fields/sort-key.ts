import type { TextField } from 'payload';
import { swedishSortKey } from '../validation/swedish';
import { propertyOf } from '../validation/unknown-values';
import { hiddenField } from './admin-display';

/** Sorts lists in the order of the Swedish alphabet on both databases (T15, decisions/001). */
export const sortKey = (
  source: 'name' | 'role' | 'title',
  { localized = true } = {},
): TextField => ({
  name: 'sortKey',
  type: 'text',
  localized,
  index: true,
  label: { sv: 'Sorteringsnyckel', en: 'Sort key' },
  admin: hiddenField,
  hooks: {
    beforeChange: [
      ({ siblingData }) => {
        const text = propertyOf(siblingData, source);
        return typeof text === 'string' ? swedishSortKey(text) : null;
      },
    ],
  },
});
