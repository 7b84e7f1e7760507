import { select, text } from 'payload/shared';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type SelectFieldSingleValidation,
  type TextFieldSingleValidation,
} from 'payload';
import { translate, type Words } from '../../translations/translate';
import { isStatus, type Status } from '../comment-handling/states';
import { propertyOf } from '../../validation/unknown-values';
import type { Comment } from '@regionwebb/content/payload-types';

const NEXT: Record<Status, readonly Status[]> = {
  new: ['handling', 'quarantine'],
  handling: ['new', 'answered', 'done', 'quarantine'],
  answered: ['handling', 'done'],
  done: ['handling'],
  quarantine: ['new', 'handling'],
};

/** Whether the status of a comment may change from one value to another, or stay the same. */
export function isAllowedTransition(from: Status, to: Status): boolean {
  return from === to || NEXT[from].includes(to);
}

const NOT_ALLOWED: Words = {
  sv: 'En kommentar går från Ny till Handläggs och sedan till Klar. Karantän tas upp igen som Ny eller Handläggs.',
  en: 'A comment goes from New to Being handled and then to Done. Quarantine is taken up again as New or Being handled.',
};
const NO_DIARY_NUMBER: Words = {
  sv: 'En handling med sekretess ska diarieföras. Skriv diarienumret innan ärendet blir klart.',
  en: 'A record under secrecy must be registered. Fill in the diary number before closing.',
};

/** Allows only the transitions above; as a field validator, so that the reason is shown at the field. */
export const validateStatus: SelectFieldSingleValidation = async (value, options) => {
  const known = await select(value, options);
  const { previousValue: before, req } = options;
  if (known !== true || !isStatus(before) || !isStatus(value)) return known;
  return isAllowedTransition(before, value) || translate(req, NOT_ALLOWED);
};

/** Requires a diary number before a comment under secrecy is done (K13, OSL 5:1). */
export const validateDiaryNumber: TextFieldSingleValidation = async (value, options) => {
  const { data, req } = options;
  const isNeeded = propertyOf(data, 'status') === 'done' && propertyOf(data, 'secrecy') === true;
  if (isNeeded && !value?.trim()) return translate(req, NO_DIARY_NUMBER);
  return text(value, options);
};

type Note = NonNullable<Comment['notes']>[number];

const REFUSAL = {
  sv: 'Anteckningar kan läggas till men inte ändras eller tas bort.',
  en: 'Notes can be added but neither changed nor removed.',
};

/** Notes can only be added; author and time are set here, not by the request. */
export const appendNotes: CollectionBeforeChangeHook<Comment> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data.notes) return data;
  const kept = originalDoc.notes ?? [];
  const areKept = kept.every((note, index) => isSame(note, data.notes?.[index]));
  if (!areKept) throw new APIError(translate(req, REFUSAL), 403, undefined, true);
  const author = req.user?.name || req.user?.email || 'system';
  const at = new Date().toISOString();
  const added = data.notes.slice(kept.length).map(({ text }) => ({ text, at, author }));
  return { ...data, notes: [...kept, ...added] };
};

function isSame(note: Note, other: Note | undefined): boolean {
  return other?.id === note.id && other?.text === note.text;
}
