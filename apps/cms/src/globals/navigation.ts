import type { GlobalConfig } from 'payload';
import { globalDefaults } from './global-defaults';
import { labelledLinks } from '../fields/link';

export const navigation: GlobalConfig = {
  ...globalDefaults,
  slug: 'navigation',
  label: { sv: 'Menyer', en: 'Navigation' },
  fields: [
    labelledLinks('main', { sv: 'Huvudmeny', en: 'Main menu' }, { localized: true, maxRows: 8 }),
    labelledLinks('footer', { sv: 'Sidfot', en: 'Footer' }, { localized: true, maxRows: 12 }),
  ],
};
