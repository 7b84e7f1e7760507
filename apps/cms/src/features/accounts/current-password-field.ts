import type { TextField } from 'payload';

export const currentPasswordLabel = { sv: 'Nuvarande lösenord', en: 'Current password' };

/** The current password in the account view, required to change one's login; not stored. */
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
