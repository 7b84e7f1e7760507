import type { Words } from '../../translations/translate';

/** What made a version. */
export const causes = [
  { value: 'autosaved', label: { sv: 'Sparad automatiskt', en: 'Saved automatically' } },
  { value: 'saved', label: { sv: 'Sparad', en: 'Saved' } },
  { value: 'sent', label: { sv: 'Skickad till granskning', en: 'Sent to review' } },
  { value: 'withdrawn', label: { sv: 'Tagen tillbaka från granskning', en: 'Withdrawn' } },
  { value: 'assigned', label: { sv: 'Fick en annan granskare', en: 'Given another reviewer' } },
  { value: 'returned', label: { sv: 'Åter till skribenten', en: 'Returned to the author' } },
  { value: 'approved', label: { sv: 'Godkänd', en: 'Approved' } },
  { value: 'planned', label: { sv: 'Planerad', en: 'Planned' } },
  { value: 'unplanned', label: { sv: 'Planen borttagen', en: 'Plan removed' } },
  { value: 'published', label: { sv: 'Publicerad', en: 'Published' } },
  { value: 'job', label: { sv: 'Enligt schema', en: 'As scheduled' } },
  { value: 'unpublished', label: { sv: 'Avpublicerad', en: 'Unpublished' } },
  { value: 'restored', label: { sv: 'Återställd', en: 'Restored' } },
  { value: 'trashed', label: { sv: 'Lagd i papperskorgen', en: 'Moved to the trash' } },
  { value: 'untrashed', label: { sv: 'Hämtad ur papperskorgen', en: 'Taken out of the trash' } },
] as const satisfies { value: string; label: Words }[];

export type Cause = (typeof causes)[number]['value'];
