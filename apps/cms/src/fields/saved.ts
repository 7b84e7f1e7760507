import type { GroupField } from 'payload';
import { roles } from '../access/roles';
import { asField, nobody, signedIn } from '../access/rules';
import { hiddenField, noGroupLabel } from './admin-display';
import { causes } from '../features/versions/causes';

/**
 * Who saved a version, in which role, and how. Payload's versions take no fields of their own, so the document has them,
 * and each version keeps its copy. The id of the user is a text and no relation, so that it remains, with the name, when the
 * account is deleted (R1, K11).
 */
export const saved: GroupField = {
  name: 'saved',
  type: 'group',
  label: noGroupLabel,
  access: { create: asField(nobody), read: asField(signedIn), update: asField(nobody) },
  admin: {
    disableBulkEdit: true,
    components: {
      Field: '/admin/components/field-diffs#NoDiff',
      Diff: '/admin/components/field-diffs#NoDiff',
    },
  },
  fields: [
    {
      name: 'by',
      type: 'text',
      index: true,
      label: { sv: 'Ändrad av (id)', en: 'Changed by (id)' },
      admin: { disableListColumn: true },
    },
    // A column and a filter of the lists.
    {
      name: 'name',
      type: 'text',
      label: { sv: 'Ändrad av', en: 'Changed by' },
      admin: { components: { Cell: '/admin/components/text-cell#TextCell' } },
    },
    {
      name: 'role',
      type: 'select',
      options: [...roles],
      label: { sv: 'Roll', en: 'Role' },
      admin: hiddenField,
    },
    {
      name: 'cause',
      type: 'select',
      options: causes.map(({ value, label }) => ({ value, label })),
      label: { sv: 'Händelse', en: 'Event' },
      admin: hiddenField,
    },
  ],
};
