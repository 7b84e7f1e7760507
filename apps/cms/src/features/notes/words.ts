import type { Words } from '../../translations/translate';

export const words = {
  heading: { sv: 'Anteckningar', en: 'Notes' },
  none: { sv: 'Inga öppna anteckningar.', en: 'No open notes.' },
  add: { sv: 'Anteckna', en: 'Add a note' },
  save: { sv: 'Spara anteckningen', en: 'Save the note' },
  saved: { sv: 'Anteckningen är sparad.', en: 'The note is saved.' },
  text: { sv: 'Anteckning', en: 'Note' },
  noText: { sv: 'Skriv en anteckning.', en: 'Write a note.' },
  about: { sv: 'Vad gäller den?', en: 'What is it about?' },
  whole: { sv: 'Hela dokumentet', en: 'The whole document' },
  mention: { sv: 'Nämn kolleger (de får veta det)', en: 'Mention colleagues (they are notified)' },
  mentionHelp: {
    sv: 'Skriv @ och början av ett namn i anteckningen för att bara se dem som heter så.',
    en: 'Write @ and the beginning of a name in the note to see only those.',
  },
  solve: { sv: 'Markera som löst', en: 'Mark as solved' },
  reopen: { sv: 'Öppna igen', en: 'Reopen' },
  solved: { sv: 'Markerad som löst.', en: 'Marked as solved.' },
  reopened: { sv: 'Öppnad igen.', en: 'Reopened.' },
  solvedBy: { sv: 'Löst av', en: 'Solved by' },
  gone: { sv: '(finns inte längre)', en: '(no longer exists)' },
  somebody: { sv: 'Någon', en: 'Somebody' },
  failed: {
    sv: 'Det gick inte. Försök igen om en stund.',
    en: 'It failed. Try again in a while.',
  },
} satisfies Record<string, Words>;

/** The heading of the panel's closed part. */
export const solvedCount = (count: number): Words => ({
  sv: `Lösta anteckningar (${count})`,
  en: `Solved notes (${count})`,
});
