import type { DateField } from 'payload';
import { datePickerWords } from '../translations/date-picker';
import { say, type Words } from '../translations/say';
import { endsOnOrAfterStart } from '../validation/period';

interface Day {
  name: string;
  label: Words;
  description?: Words;
  index?: boolean;
  sidebar?: boolean;
  withTime?: boolean;
}

/** A date picked as Swedes write it, 2013-12-13 (T1). */
export const day = ({ name, label, description, index, sidebar, withTime }: Day): DateField => ({
  name,
  type: 'date',
  label,
  index,
  admin: {
    description,
    position: sidebar ? 'sidebar' : undefined,
    date: {
      overrides: datePickerWords,
      ...(withTime
        ? { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' }
        : { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }),
    },
  },
});

/** A date that may not come before the sibling it follows. */
export const dayAfter = (start: string, end: Day, refusal: Words): DateField => ({
  ...day(end),
  validate: (value: unknown, { siblingData, req }) =>
    endsOnOrAfterStart(valueOf(siblingData, start), value) || say(req, refusal),
});

const valueOf = (siblings: unknown, name: string): unknown =>
  typeof siblings === 'object' && siblings !== null ? Reflect.get(siblings, name) : undefined;
