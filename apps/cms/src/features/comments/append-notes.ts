import type { Comment } from '@regionwebb/content/payload-types';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { say } from '../../translations/say';

type Note = NonNullable<Comment['notes']>[number];

const REFUSAL = {
  sv: 'Anteckningar kan läggas till men inte ändras eller tas bort.',
  en: 'Notes can be added but neither changed nor removed.',
};

/** Handlers' notes only grow; who wrote each one and when is set here, not by the writer. */
export const appendNotes: CollectionBeforeChangeHook<Comment> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data.notes) return data;
  const kept = originalDoc.notes ?? [];
  const isWhole = kept.every((note, index) => isSame(note, data.notes?.[index]));
  if (!isWhole) throw new APIError(say(req, REFUSAL), 403, undefined, true);
  const author = req.user?.name || req.user?.email || 'system';
  const at = new Date().toISOString();
  const added = data.notes.slice(kept.length).map(({ text }) => ({ text, at, author }));
  return { ...data, notes: [...kept, ...added] };
};

function isSame(note: Note, other: Note | undefined): boolean {
  return other?.id === note.id && other?.text === note.text;
}
