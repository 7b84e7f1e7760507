import { select, text } from 'payload/shared';
import type { SelectFieldSingleValidation, TextFieldSingleValidation } from 'payload';
import { say, type Words } from '../../translations/say';
import { property } from '../../validation/property';
import { isStatus, mayBecome } from './statuses';

const NO_WAY: Words = {
  sv: 'En kommentar går från Ny till Handläggs och sedan till Klar. Karantän tas upp igen som Ny eller Handläggs.',
  en: 'A comment goes from New to Being handled and then to Done. Quarantine is taken up again as New or Being handled.',
};
const NO_DIARY_NUMBER: Words = {
  sv: 'En handling med sekretess ska diarieföras. Skriv diarienumret innan ärendet blir klart.',
  en: 'A record under secrecy must be registered. Fill in the diary number before closing.',
};

/** The order of the states. A rule of the field, so that its reason stands beside it as long as it holds. */
export const followsItsState: SelectFieldSingleValidation = async (value, options) => {
  const known = await select(value, options);
  const { previousValue: before, req } = options;
  if (known !== true || !isStatus(before) || !isStatus(value)) return known;
  return mayBecome(before, value) || say(req, NO_WAY);
};

/** The duty to register what is secret before it is closed (K13, OSL 5:1). */
export const isRegistered: TextFieldSingleValidation = async (value, options) => {
  const { data, req } = options;
  const isNeeded = property(data, 'status') === 'done' && property(data, 'secrecy') === true;
  if (isNeeded && !value?.trim()) return say(req, NO_DIARY_NUMBER);
  return text(value, options);
};
