'use client';

import { DatePicker, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import { say } from '../../translations/say';
import { fromSwedishClock, toSwedishClock } from './swedish-time';
import { words } from './words';

interface Props {
  time: Date | undefined;
  onChange: (time: Date | undefined) => void;
}

/** A day and a time still to come, by Swedish clocks and in 24 hours, typed or picked. */
export function TimeChoice({ time, onChange }: Props) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <fieldset>
      <legend id={id}>{say({ i18n }, words.when)}</legend>
      <DatePicker
        id="time"
        pickerAppearance="dayAndTime"
        displayFormat="yyyy-MM-dd HH:mm"
        timeFormat="HH:mm"
        timeIntervals={15}
        minDate={toSwedishClock(new Date())}
        placeholder="2026-12-24 15:00"
        overrides={{ ariaLabelledBy: id, timeCaption: say({ i18n }, words.clock) }}
        value={time && toSwedishClock(time)}
        onChange={(shown: unknown) =>
          onChange(shown instanceof Date ? fromSwedishClock(shown) : undefined)
        }
      />
    </fieldset>
  );
}
