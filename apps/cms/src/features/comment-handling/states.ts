import type { Words } from '../../translations/translate';

/** Where the handling of a comment is. */
export const statuses = [
  { value: 'new', label: { sv: 'Ny', en: 'New' } },
  { value: 'handling', label: { sv: 'Handläggs', en: 'Being handled' } },
  { value: 'answered', label: { sv: 'Besvarad', en: 'Answered' } },
  { value: 'done', label: { sv: 'Avslutad', en: 'Closed' } },
  { value: 'quarantine', label: { sv: 'Karantän', en: 'Quarantine' } },
] as const satisfies { value: string; label: Words }[];

export type Status = (typeof statuses)[number]['value'];

export const isStatus = (value: unknown): value is Status =>
  statuses.some((status) => status.value === value);

/** How a comment was closed. */
export const closings = [
  { value: 'handled', label: { sv: 'Handlagd', en: 'Handled' } },
  { value: 'duplicate', label: { sv: 'Dubblett', en: 'Duplicate' } },
  { value: 'spam', label: { sv: 'Skräp', en: 'Spam' } },
] as const satisfies { value: string; label: Words }[];

/** What can be done with a comment. */
export const stepNames = [
  { value: 'take', label: { sv: 'Ta', en: 'Take' } },
  { value: 'assign', label: { sv: 'Lämna över', en: 'Hand over' } },
  { value: 'answer', label: { sv: 'Svara', en: 'Answer' } },
  { value: 'close', label: { sv: 'Avsluta', en: 'Close' } },
  { value: 'reopen', label: { sv: 'Öppna igen', en: 'Reopen' } },
  { value: 'quarantine', label: { sv: 'Sätt i karantän', en: 'Quarantine' } },
  { value: 'release', label: { sv: 'Ta ur karantän', en: 'Release from quarantine' } },
  { value: 'note', label: { sv: 'Anteckna', en: 'Add a note' } },
  { value: 'reveal', label: { sv: 'Visa originalet', en: 'Show the original' } },
  { value: 'tie', label: { sv: 'Sidan är ändrad', en: 'The page is changed' } },
  { value: 'untie', label: { sv: 'Sidan är inte ändrad', en: 'The page is not changed' } },
  { value: 'register', label: { sv: 'Registrera', en: 'Register' } },
  {
    value: 'publish',
    label: { sv: 'Publicera fråga och svar', en: 'Publish question and answer' },
  },
  {
    value: 'unpublish',
    label: { sv: 'Avpublicera fråga och svar', en: 'Unpublish question and answer' },
  },
] as const satisfies { value: string; label: Words }[];

export type Closing = (typeof closings)[number]['value'];

export type Step = (typeof stepNames)[number]['value'];
