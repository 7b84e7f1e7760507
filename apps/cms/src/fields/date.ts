import type { DateField, DateFieldValidation } from 'payload';
import { date as validDate } from 'payload/shared';
import { datePickerWords } from '../translations/admin-words';
import { translate, type Words } from '../translations/translate';
import { endsOnOrAfterStart, hasYear } from '../validation/dates';

interface DateOptions {
  name: string;
  label: Words;
  description?: Words;
  index?: boolean;
  sidebar?: boolean;
  withTime?: boolean;
}

/** A date, or with `withTime` a date and time, shown as 2013-12-13 (T1). */
export const dateField = ({
  name,
  label,
  description,
  index,
  sidebar,
  withTime,
}: DateOptions): DateField => ({
  name,
  type: 'date',
  label,
  index,
  validate: (value, options) => withYear(value, options),
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

const NO_YEAR: Words = {
  sv: 'Skriv ett datum med fyra siffror i året, till exempel 2026-11-30.',
  en: 'Write a date with four digits in the year, such as 2026-11-30.',
};

/** A date that may not be before that of its sibling `start`. */
export const endDateField = (start: string, end: DateOptions, refusal: Words): DateField => ({
  ...dateField(end),
  validate: (value, options) => {
    const valid = withYear(value, options);
    if (valid !== true) return valid;
    const { siblingData, req } = options;
    return endsOnOrAfterStart(valueOf(siblingData, start), value) || translate(req, refusal);
  },
});

/** Payload's own rule, and a year of four digits: databases compare dates as texts. */
const withYear: DateFieldValidation = (value, options) => {
  const valid = validDate(value, options);
  if (valid !== true) return valid;
  return hasYear(value) || translate(options.req, NO_YEAR);
};

const valueOf = (siblings: unknown, name: string): unknown =>
  typeof siblings === 'object' && siblings !== null ? Reflect.get(siblings, name) : undefined;

/** A copy of a document starts without dates. */
const hooks = { beforeDuplicate: [() => null] };

/** The date shown to readers; `publishedAtHook` sets it unless an editor has (T5). */
export const publishedAt = ({ index }: { index?: boolean } = {}): DateField => ({
  ...dateField({
    name: 'publishedAt',
    index,
    sidebar: true,
    withTime: true,
    label: { sv: 'Publiceringsdatum', en: 'Published' },
    description: {
      sv: 'Sätts vid den första publiceringen. Du kan skriva ett eget. Ett datum framåt i tiden håller tillbaka sidan tills dess.',
      en: 'Set at the first publication. You may write your own. A date to come holds the page back until then.',
    },
  }),
  hooks,
});

/** Set by editors only, never by code (T6). */
export const revisedAt: DateField = {
  ...dateField({
    name: 'revisedAt',
    sidebar: true,
    withTime: true,
    label: { sv: 'Senast uppdaterad', en: 'Last updated' },
    description: {
      sv: 'Fyll i när innehållet har ändrats i sak eller granskats. Ändras aldrig av sig självt.',
      en: 'Fill in when the content has changed or been reviewed. Never changes by itself.',
    },
  }),
  hooks,
};
