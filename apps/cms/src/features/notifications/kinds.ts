import type { Words } from '../../translations/translate';

/** What colleagues are notified of. */
export const kinds = [
  { value: 'review-asked', label: { sv: 'Att granska', en: 'To review' } },
  { value: 'returned', label: { sv: 'Åter från granskning', en: 'Returned' } },
  { value: 'approved', label: { sv: 'Godkänd', en: 'Approved' } },
  { value: 'published', label: { sv: 'Publicerad', en: 'Published' } },
  { value: 'failed', label: { sv: 'Planen blev inte av', en: 'Plan did not come about' } },
  { value: 'review-date', label: { sv: 'Dags att se över', en: 'Review date near' } },
  { value: 'mentioned', label: { sv: 'Omnämnd', en: 'Mentioned' } },
  { value: 'reminded', label: { sv: 'Påminnelse', en: 'Reminder' } },
  { value: 'reassigned', label: { sv: 'Ny granskare', en: 'Reassigned' } },
  { value: 'comment-received', label: { sv: 'Ny kommentar', en: 'New comment' } },
  { value: 'comment-assigned', label: { sv: 'Kommentar till dig', en: 'Comment for you' } },
  { value: 'queue-stalled', label: { sv: 'Kön står still', en: 'The queue stands still' } },
] as const satisfies { value: string; label: Words }[];

export type NoticeKind = (typeof kinds)[number]['value'];

/** What has become of the mail of a notification. */
export const mailStates = [
  { value: 'waiting', label: { sv: 'Väntar', en: 'Waiting' } },
  { value: 'sent', label: { sv: 'Skickad', en: 'Sent' } },
  { value: 'failed', label: { sv: 'Kunde inte levereras', en: 'Could not be delivered' } },
  { value: 'none', label: { sv: 'Ingen e-post', en: 'No mail' } },
] as const satisfies { value: string; label: Words }[];

/** When a user is mailed. */
export const mailChoices = [
  { value: 'now', label: { sv: 'Genast', en: 'At once' } },
  { value: 'daily', label: { sv: 'En gång om dagen', en: 'Once a day' } },
  { value: 'never', label: { sv: 'Aldrig', en: 'Never' } },
] as const satisfies { value: string; label: Words }[];
