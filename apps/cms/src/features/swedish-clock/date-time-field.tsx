'use client';

import { getTranslation } from '@payloadcms/translations';
import { FieldDescription, FieldError, useField, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { useId } from 'react';
import { SwedishDatePicker } from './swedish-date-picker';

/** A date with a time in a form, in Swedish time. */
export const DateTimeField: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation();
  const label = useId();
  const { disabled, errorMessage, setValue, showError, value } = useField<string | Date | null>({
    path,
  });
  return (
    <div
      className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}`}
      id={`field-${path.replace(/\./g, '__')}`}
    >
      <span className="field-label" id={label}>
        {getTranslation(field.label ?? field.name, i18n)}
      </span>
      <div className="field-type__wrap">
        <FieldError message={errorMessage} path={path} showError={showError} />
        <SwedishDatePicker
          labelledBy={label}
          readOnly={readOnly === true || disabled}
          value={value}
          onChange={(time) => setValue(time?.toISOString() ?? null)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
