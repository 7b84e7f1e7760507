import type { Comment } from '@regionwebb/content/payload-types';
import type { CollectionBeforeChangeHook } from 'payload';
import { refuseField } from '../../labels/refuse-field';
import type { Words } from '../../labels/say';
import { DIARY_NUMBER, STATUS } from './handling-fields';
import { mayBecome } from './statuses';

const NO_WAY: Words = {
  sv: 'En kommentar går från Ny till Handläggs och sedan till Klar. Karantän tas upp igen som Ny eller Handläggs.',
  en: 'A comment goes from New to Being handled and then to Done. Quarantine is taken up again as New or Being handled.',
};
const NO_DIARY_NUMBER: Words = {
  sv: 'En handling med sekretess ska diarieföras. Skriv diarienumret innan ärendet blir klart.',
  en: 'A record under secrecy must be registered. Fill in the diary number before closing.',
};

/** The order of the states, and the duty to register what is secret before it is closed (K13, OSL 5:1). */
export const checkHandling: CollectionBeforeChangeHook<Comment> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data;
  const next = { ...originalDoc, ...data };
  const refuse = (path: string, label: Words, why: Words) =>
    refuseField(req, { collection: 'comments', path, label, why });
  if (!mayBecome(originalDoc.status, next.status)) throw refuse('status', STATUS, NO_WAY);
  if (next.status === 'done' && next.secrecy && !next.diaryNumber?.trim()) {
    throw refuse('diaryNumber', DIARY_NUMBER, NO_DIARY_NUMBER);
  }
  return data;
};
