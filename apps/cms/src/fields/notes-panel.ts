import type { UIField } from 'payload';

/** Shows what staff have noted on the document, in the sidebar. */
export const notesPanel: UIField = {
  name: 'notes',
  type: 'ui',
  label: { sv: 'Anteckningar', en: 'Notes' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/features/notes/notes-panel#NotesPanel' },
  },
};
