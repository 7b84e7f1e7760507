import type { DateField } from 'payload';
import { datePickerWords } from '../translations/admin-words';
import { say, type Words } from '../translations/say';
import { endsOnOrAfterStart } from '../validation/dates';

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

/** A copy is another document, with days of its own. */
const hooks = { beforeDuplicate: [() => null] };

/** The date that readers see; `publishedAtHook` sets it where an editor has not (T5). */
export const publishedAt = ({ index }: { index?: boolean } = {}): DateField => ({
  ...day({
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

/** Set by an editor and by nothing else (T6). */
export const revisedAt: DateField = {
  ...day({
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
