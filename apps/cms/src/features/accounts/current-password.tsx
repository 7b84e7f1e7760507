'use client';

import {
  useAuth,
  useDocumentInfo,
  useField,
  useForm,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui';
import { type ChangeEvent, useEffect, useId } from 'react';
import { translate } from '../../translations/translate';
import { currentPasswordLabel } from './current-password-field';

interface Props {
  path: string;
}

const HINT = {
  sv: 'Behövs för att ändra din e-postadress eller ditt lösenord.',
  en: 'Needed to change your e-mail address or your password.',
};

/** The input for the current password, shown while users change their own e-mail address or password. */
export function CurrentPassword({ path }: Props) {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const inputId = useId();
  const isModified = useFormModified();
  const { dispatchFields, setModified } = useForm();
  const { value = '', setValue, showError, errorMessage } = useField<string | undefined>({ path });
  const isChanging = useFormFields(
    ([{ email, password }]) =>
      password !== undefined || (email !== undefined && email.value !== email.initialValue),
  );
  // After a refused save the form counts as unmodified.
  const isShown = user?.id === id && (showError || (isModified && isChanging));
  useEffect(() => {
    if (!isShown && value !== '') setValue('', true);
  }, [isShown, value, setValue]);
  if (!isShown) return null;
  return (
    <div className={`field-type text ${showError ? 'error' : ''}`}>
      <label className="field-label" htmlFor={inputId}>
        {translate({ i18n }, currentPasswordLabel)} <span aria-hidden>*</span>
      </label>
      <input
        id={inputId}
        type="password"
        autoComplete="current-password"
        aria-required
        aria-invalid={showError}
        aria-describedby={`${inputId}-hint`}
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          // The field has no validator in the form, so the error from the server would stay.
          const typed = event.target.value;
          dispatchFields({
            type: 'UPDATE',
            path,
            value: typed,
            valid: true,
            errorMessage: undefined,
          });
          setModified(true);
        }}
      />
      <p
        className="field-description"
        id={`${inputId}-hint`}
        role={showError ? 'alert' : undefined}
      >
        {showError && errorMessage ? errorMessage : translate({ i18n }, HINT)}
      </p>
    </div>
  );
}
