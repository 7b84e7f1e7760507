import type { Field } from 'payload';
import { asField, nobody } from '../access/rules';
import { quarantineReasons } from '../features/comments/quarantine';

/** Why a comment was put in quarantine when it came; kept when it is released (K16, L5). */
export const quarantineFields: Field[] = [
  {
    name: 'quarantineReason',
    type: 'select',
    options: [...quarantineReasons],
    access: { update: asField(nobody) },
    label: { sv: 'Sattes i karantän för', en: 'Put in quarantine for' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableBulkEdit: true,
      condition: ({ quarantineReason }) => Boolean(quarantineReason),
      description: {
        sv: 'Bedömdes när kommentaren kom. Den är mottagen och kan tas ur karantänen.',
        en: 'Judged when the comment came. It is received, and can be released.',
      },
    },
  },
];
