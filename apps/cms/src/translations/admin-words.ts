import type { Words } from './translate';

/** The headings of the admin's menu. */
export const groups = {
  content: { sv: 'Innehåll', en: 'Content' },
  registers: { sv: 'Register', en: 'Registers' },
  incoming: { sv: 'Inkommet', en: 'Incoming' },
  site: { sv: 'Webbplatsen', en: 'The site' },
  system: { sv: 'System', en: 'System' },
};

/** The heading of the form of a new document, in the gender of its noun. */
export const newDocument: Record<string, Words> = {
  news: { sv: 'Ny nyhet', en: 'New news article' },
  pages: { sv: 'Ny sida', en: 'New page' },
  offices: { sv: 'Nytt kontor', en: 'New office' },
  partnerships: { sv: 'Ny samverkan', en: 'New partnership' },
  contacts: { sv: 'Ny kontakt', en: 'New contact' },
  organisations: { sv: 'Ny organisation', en: 'New organisation' },
  topics: { sv: 'Nytt ämne', en: 'New topic' },
  functions: { sv: 'Ny funktion', en: 'New function' },
  'important-messages': { sv: 'Nytt viktigt meddelande', en: 'New important message' },
  packages: { sv: 'Nytt publiceringspaket', en: 'New publication package' },
  'answer-templates': { sv: 'Ny svarsmall', en: 'New answer template' },
  media: { sv: 'Ny fil', en: 'New file' },
  redirects: { sv: 'Ny omdirigering', en: 'New redirect' },
  users: { sv: 'Ny användare', en: 'New user' },
};

/** The Swedish refusal of a value that a unique index has; in English it is Payload's. */
export const valueTaken = 'Det används redan av något annat. Skriv något annat.';

/** The help under every field with a text editor. */
export const writingHelp: Words = {
  sv: 'Talstreck (–): skriv - och mellanslag först i stycket. Punktlista: skriv * och mellanslag, eller använd knappen. Text från Word och liknande kan klistras in; det som inte kan följa med får du veta.',
  en: 'Dash for direct speech (–): write - and a space first in the paragraph. List: write * and a space, or use the button. Text from Word and the like can be pasted; you are told what cannot come along.',
};

/**
 * The texts of the calendar in a date field. They come from a field's `date.overrides`, which cannot be translated, so
 * they are in Swedish only.
 */
export const datePickerWords = {
  timeCaption: 'Klockslag',
  timeInputLabel: 'Klockslag',
  previousMonthAriaLabel: 'Föregående månad',
  previousMonthButtonLabel: 'Föregående månad',
  nextMonthAriaLabel: 'Nästa månad',
  nextMonthButtonLabel: 'Nästa månad',
  chooseDayAriaLabelPrefix: 'Välj',
  disabledDayAriaLabelPrefix: 'Går inte att välja:',
  monthAriaLabelPrefix: 'Månad',
  weekAriaLabelPrefix: 'Vecka',
};
