import type { Field } from 'payload';
import { asField, nobody } from '../access/rules';
import { hiddenField } from '../fields/admin-display';

/** What ties the messages of one matter together, and the code by which their sender reads the answers. */
export const matterFields: Field[] = [
  {
    name: 'matter',
    type: 'relationship',
    relationTo: 'comments',
    index: true,
    maxDepth: 0,
    label: { sv: 'Hör till', en: 'Belongs to' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      disableListFilter: true,
      condition: (data) => Boolean(data.matter),
      description: {
        sv: 'Den som skrev har skrivit mer i samma ärende, som började med den här kommentaren.',
        en: 'The sender has written more in the same matter, which began with this comment.',
      },
    },
  },
  // The hash of the code, see `features/comments/matter-code.ts`. Comments from before have none.
  {
    name: 'secretHash',
    type: 'text',
    unique: true,
    access: { read: asField(nobody) },
    admin: hiddenField,
  },
  // Of a further message: its matter and the number of answers before it, so that there is one until the next answer.
  {
    name: 'turn',
    type: 'text',
    unique: true,
    access: { read: asField(nobody) },
    admin: hiddenField,
  },
];
