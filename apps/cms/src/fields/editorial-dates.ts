import type { DateField } from 'payload';
import { day } from './date';

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
