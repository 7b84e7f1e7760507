'use client';

import { DatePicker, FieldDescription, FieldError, useField, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { useId } from 'react';
import { translate } from '../../translations/translate';
import { fromSwedishClock, toSwedishClock } from '../publishing/swedish-time';
import { words } from './words';

/** When a package is to be published, in Swedish time, whatever the clock of the browser, which Payload's field shows. */
export const PublishAtField: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation();
  const label = useId();
  const { disabled, errorMessage, setValue, showError, value } = useField<string | Date | null>({
    path,
  });
  return (
    <div className="field-type date-time-field" id={`field-${path}`}>
      <span className="field-label" id={label}>
        {translate({ i18n }, words.publishAt)}
      </span>
      <div className="field-type__wrap">
        <FieldError message={errorMessage} path={path} showError={showError} />
        <DatePicker
          pickerAppearance="dayAndTime"
          displayFormat="yyyy-MM-dd HH:mm"
          timeFormat="HH:mm"
          placeholder="2026-12-24 15:00"
          overrides={{ ariaLabelledBy: label, timeCaption: translate({ i18n }, words.clock) }}
          readOnly={readOnly === true || disabled}
          value={value ? toSwedishClock(new Date(value)) : undefined}
          onChange={(picked: unknown) =>
            setValue(picked instanceof Date ? fromSwedishClock(picked).toISOString() : null)
          }
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
