import type { TextField } from 'payload';
import { swedishSortKey } from '../validation/swedish';
import { propertyOf } from '../validation/unknown-values';
import { hiddenField } from './admin-display';

/** What lists are sorted by, in the order of the Swedish alphabet on every database (T15, decisions/001). */
export const sortKey = (source: 'name' | 'role' | 'title'): TextField => ({
  name: 'sortKey',
  type: 'text',
  localized: true,
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
