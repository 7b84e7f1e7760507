'use client';

import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui';
import { currentPasswordLabel } from '../sign-in/current-password-field';

interface Props {
  path: string;
}

/** The question for one's present password, while one changes one's own e-mail address or password. */
export function CurrentPassword({ path }: Props) {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const isChanging = useFormFields(
    ([{ email, password }]) =>
      password !== undefined || (email !== undefined && email.value !== email.initialValue),
  );
  if (!isChanging || id === undefined || user?.id !== id) return null;
  const label = currentPasswordLabel[i18n.language === 'en' ? 'en' : 'sv'];
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: path, label, required: true }}
      path={path}
      schemaPath="users.currentPassword"
    />
  );
}
