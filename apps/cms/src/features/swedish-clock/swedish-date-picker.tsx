'use client';

import { DatePicker, useTranslation } from '@payloadcms/ui';
import { useId, useSyncExternalStore } from 'react';
import { datePickerWords } from '../../translations/admin-words';
import { translate } from '../../translations/translate';
import { fromSwedishClock, isSwedishClock, toSwedishClock } from '../publishing/swedish-time';

interface Props {
  value: Date | string | null | undefined;
  onChange: (time: Date | null) => void;
  /** The id of the element that names it. */
  labelledBy: string;
  id?: string;
  readOnly?: boolean;
  /** The first time that can be picked. */
  minDate?: Date;
  /** Minutes between the times to pick. */
  timeIntervals?: number;
}

const neverChanges = () => () => undefined;

/**
 * A day and a time, typed or picked in Swedish time, whatever the clock of the browser, which Payload's own field uses. Where
 * that is another one, a note says so.
 */
export function SwedishDatePicker(props: Props) {
  const { id, labelledBy, minDate, onChange, readOnly, timeIntervals, value } = props;
  const { i18n } = useTranslation();
  const note = useId();
  const time = value ? new Date(value) : undefined;
  // The server has a clock of its own, which says nothing of the browser's.
  const isElsewhere = useSyncExternalStore(
    neverChanges,
    () => !isSwedishClock(time ?? new Date()),
    () => false,
  );
  return (
    <>
      <DatePicker
        {...(id === undefined ? {} : { id })}
        pickerAppearance="dayAndTime"
        displayFormat="yyyy-MM-dd HH:mm"
        timeFormat="HH:mm"
        placeholder="2026-12-24 15:00"
        readOnly={readOnly === true}
        {...(timeIntervals === undefined ? {} : { timeIntervals })}
        {...(minDate ? { minDate: toSwedishClock(minDate) } : {})}
        overrides={{
          ...datePickerWords,
          ariaLabelledBy: labelledBy,
          ...(isElsewhere ? { ariaDescribedBy: note } : {}),
          timeCaption: translate({ i18n }, { sv: 'Klockslag', en: 'Time' }),
        }}
        {...(time ? { value: toSwedishClock(time) } : {})}
        onChange={(picked: unknown) =>
          onChange(picked instanceof Date ? fromSwedishClock(picked) : null)
        }
      />
      {isElsewhere ? (
        <p className="swedish-clock" id={note}>
          {translate({ i18n }, { sv: 'Svensk tid', en: 'Swedish time' })}
        </p>
      ) : null}
    </>
  );
}
