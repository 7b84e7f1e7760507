import type { TextField } from 'payload';
import { swedishSortKey } from '../validation/swedish';
import { property } from '../validation/unknown-values';
import { unseen } from './admin-display';

/** What lists are sorted by, in the order of the Swedish alphabet on every database (T15, decisions/001). */
export const sortKey = (source: 'name' | 'role' | 'title'): TextField => ({
  name: 'sortKey',
  type: 'text',
  localized: true,
  index: true,
  label: { sv: 'Sorteringsnyckel', en: 'Sort key' },
  admin: unseen,
  hooks: {
    beforeChange: [
      ({ siblingData }) => {
        const text = property(siblingData, source);
        return typeof text === 'string' ? swedishSortKey(text) : null;
      },
    ],
  },
});
