import type { Words } from '../../translations/translate';

/** What the audit log records. */
export const events = [
  { value: 'sign-in', label: { sv: 'Inloggning', en: 'Login' } },
  { value: 'sign-in-failed', label: { sv: 'Misslyckad inloggning', en: 'Failed login' } },
  {
    value: 'password-forgotten',
    label: { sv: 'Nytt lösenord begärt', en: 'New password asked for' },
  },
  {
    value: 'password-reset',
    label: { sv: 'Lösenord valt genom mejlad länk', en: 'Password chosen by a mailed link' },
  },
  { value: 'user-created', label: { sv: 'Användare skapad', en: 'User created' } },
  { value: 'login-changed', label: { sv: 'Inloggningsuppgifter ändrade', en: 'Login changed' } },
  { value: 'role-changed', label: { sv: 'Behörighet ändrad', en: 'Role changed' } },
  {
    value: 'members-changed',
    label: { sv: 'Medlemmar i en funktion ändrade', en: 'Members of a function changed' },
  },
  { value: 'published', label: { sv: 'Publicerad', en: 'Published' } },
  {
    value: 'published-urgently',
    label: { sv: 'Publicerad utan granskning', en: 'Published without review' },
  },
  { value: 'unpublished', label: { sv: 'Avpublicerad', en: 'Unpublished' } },
  { value: 'trashed', label: { sv: 'Lagd i papperskorgen', en: 'Moved to the trash' } },
  { value: 'untrashed', label: { sv: 'Hämtad ur papperskorgen', en: 'Taken out of the trash' } },
  { value: 'deleted', label: { sv: 'Borttagen för gott', en: 'Deleted' } },
  { value: 'settings-changed', label: { sv: 'Inställningar ändrade', en: 'Settings changed' } },
  {
    value: 'comment-revealed',
    label: { sv: 'Kommentar visad omaskerad', en: 'Comment shown unmasked' },
  },
  {
    value: 'answer-published',
    label: { sv: 'Fråga och svar publicerade', en: 'Question and answer published' },
  },
  {
    value: 'answer-unpublished',
    label: { sv: 'Fråga och svar avpublicerade', en: 'Question and answer unpublished' },
  },
  { value: 'comments-exported', label: { sv: 'Kommentarer hämtade', en: 'Comments exported' } },
  { value: 'sent-to-diary', label: { sv: 'Skickade till diariet', en: 'Sent to the diary' } },
  { value: 'disposed', label: { sv: 'Kommentarer gallrade', en: 'Comments disposed of' } },
  { value: 'exported', label: { sv: 'Loggen hämtad', en: 'Log exported' } },
] as const satisfies { value: string; label: Words }[];

export type AuditEvent = (typeof events)[number]['value'];
