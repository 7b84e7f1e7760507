import {
  releaseReviewsOfDeleted,
  releaseReviewsOfFormer,
} from '../features/workflow/release-reviews';
import type { CollectionConfig } from 'payload';
import { userAccess } from '../access/collections';
import { roles } from '../access/roles';
import { administrators, administratorsOrSelfField, asField } from '../access/rules';
import { keepLastAdministrator, refuseFirstRegister } from '../features/accounts/administrators';
import { clearDeletedUser } from '../features/owners/clear-deleted-owners';
import {
  logFailedSignIn,
  logForgottenPassword,
  logLoginChange,
  logResetPassword,
  logRole,
  logSignIn,
} from '../features/audit-log/log-accounts';
import { groups } from '../translations/admin-words';
import { confirmOwnPassword, endOtherSessions } from '../features/accounts/confirm-own-password';
import { currentPasswordField } from '../features/accounts/current-password-field';
import { env } from '../env';
import { mailChoices } from '../features/notifications/kinds';
import { nameInsteadOfEmail } from '../features/edit-locks/document-lock';
import { forgottenPassword, refuseWithoutMail } from '../features/mail/forgotten-password';
import { forgetAttempts, limitSignIn } from '../features/accounts/limit-sign-in';

/** Users who log in, each with one role. Only administrators see more than the names of other users. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { sv: 'Användare', en: 'User' },
    plural: { sv: 'Användare', en: 'Users' },
  },
  access: userAccess,
  auth: {
    // Payload would lock the account, so that anyone can lock a user out; `limitSignIn` counts by client address.
    maxLoginAttempts: 0,
    tokenExpiration: 8 * 60 * 60,
    forgotPassword: forgottenPassword,
    cookies: { secure: env.CMS_URL.startsWith('https:'), sameSite: 'Lax' },
  },
  hooks: {
    beforeOperation: [limitSignIn, refuseWithoutMail],
    afterLogin: [forgetAttempts, logSignIn],
    afterForgotPassword: [logForgottenPassword],
    afterOperation: [logResetPassword],
    afterError: [logFailedSignIn],
    afterChange: [logRole, releaseReviewsOfFormer],
    afterDelete: [releaseReviewsOfDeleted],
    afterRead: [nameInsteadOfEmail],
    beforeValidate: [refuseFirstRegister, confirmOwnPassword],
    beforeChange: [keepLastAdministrator.onChange, endOtherSessions, logLoginChange],
    beforeDelete: [keepLastAdministrator.onDelete, clearDeletedUser],
  },
  defaultSort: 'name',
  admin: {
    group: groups.system,
    hideAPIURL: true,
    hidden: ({ user }) => user?.role !== 'administrator',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    listSearchableFields: ['name', 'email'],
  },
  fields: [
    currentPasswordField,
    { name: 'name', type: 'text', required: true, index: true, label: { sv: 'Namn', en: 'Name' } },
    {
      name: 'email',
      type: 'email',
      required: true,
      label: { sv: 'E-post', en: 'Email' },
      access: { read: administratorsOrSelfField },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      index: true,
      saveToJWT: true,
      defaultValue: 'author',
      options: [...roles],
      label: { sv: 'Roll', en: 'Role' },
      access: { read: administratorsOrSelfField, update: asField(administrators) },
      admin: {
        description: {
          sv: 'Administratören sköter användarna, redaktören publicerar, skribenten skriver utkast, registratorn tar hand om kommentarer.',
          en: 'Administrators manage users, editors publish, authors write drafts, registrars handle comments.',
        },
      },
    },
    {
      name: 'mail',
      type: 'select',
      defaultValue: 'now',
      options: [...mailChoices],
      label: { sv: 'Meddelanden med e-post', en: 'Notifications by mail' },
      access: { read: administratorsOrSelfField },
      admin: {
        isClearable: false,
        description: {
          sv: 'När något väntar på dig: att granska, åter från granskning, publicerat. En gång om dagen är klockan sju.',
          en: 'When something awaits you: to review, returned, published. Once a day is at seven in the morning.',
        },
      },
    },
  ],
};
