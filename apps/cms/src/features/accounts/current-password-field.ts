import type { TextField } from 'payload';

export const currentPasswordLabel = { sv: 'Nuvarande lösenord', en: 'Current password' };

/** Asked for in the account view, stored nowhere: what proves that it is you who change your own login. */
export const currentPasswordField: TextField = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  label: currentPasswordLabel,
  admin: {
    components: { Field: '/features/accounts/current-password#CurrentPassword' },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
};
