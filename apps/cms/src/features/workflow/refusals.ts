import { APIError, type PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { needsAddress } from '../publishing/needs-address';
import type { LanguageState } from '../publishing/language-state';
import type { Locale } from '@regionwebb/content/locales';
import { type Review, states } from './states';
import { type Step, steps, type whyNot } from './steps';
import { refusalOfWriter } from './two-persons';

const inState: Words = { sv: 'nu är texten', en: 'now the text is' };
const reload: Words = { sv: 'Ladda om sidan.', en: 'Reload the page.' };

interface Refused {
  step: Step;
  why: NonNullable<ReturnType<typeof whyNot>>;
  review: Review;
  locale: Locale;
  language: LanguageState;
}

/** The refusal of a step, with a sentence that says what to do. */
export function refusalOf(
  req: PayloadRequest,
  { step, why, review, locale, language }: Refused,
): Error {
  const say = (words: Words) => translate(req, words);
  const label = say(steps[step].label);
  const state = states.find(({ value }) => value === review.state)?.label;
  if (why === 'wrote-it') return refusalOfWriter(req, review.writtenBy !== null);
  if (why === 'text') return refusal(400, say(needsAddress(language.title ?? '', locale)));
  if (why === 'nothing-new') return refusal(409, say(NOTHING_NEW));
  if (why === 'role') return refusal(403, `${label}: ${say(NOT_YOURS)}`);
  if (why === 'own') return refusal(409, say(step === 'takeover' ? YOUR_REVIEW : YOUR_TURN));
  if (why === 'not-sender') return refusal(403, say(NOT_SENDER));
  const now = state ? say(state).toLowerCase() : review.state;
  return refusal(409, `${label}: ${say(NOT_NOW)} ${say(inState)} ${now}. ${say(reload)}`);
}

/** A refusal whose message is shown to the user. */
export const refusal = (status: number, message: string) =>
  new APIError(message, status, undefined, true);

const NOT_YOURS: Words = {
  sv: 'det gör en redaktör.',
  en: 'an editor does that.',
};
const NOT_SENDER: Words = {
  sv: 'Den som skickade texten till granskning, eller en redaktör, kan ta tillbaka den.',
  en: 'Whoever sent the text to review, or an editor, can withdraw it.',
};
const YOUR_REVIEW: Words = {
  sv: 'Du granskar redan texten.',
  en: 'You already review the text.',
};
const YOUR_TURN: Words = {
  sv: 'Texten väntar på dig, så det finns ingen annan att påminna.',
  en: 'The text waits for you, so there is nobody else to remind.',
};
const NOT_NOW: Words = { sv: 'det går inte längre,', en: 'that is no longer possible,' };
const NOTHING_NEW: Words = {
  sv: 'Det finns inget nytt att granska. Texten är densamma som på webbplatsen.',
  en: 'There is nothing new to review. The text is the same as on the site.',
};
export const CHANGED: Words = {
  sv: 'Texten har ändrats sedan du öppnade den. Ladda om sidan och läs den som den är nu.',
  en: 'The text has been changed since you opened it. Reload the page and read it as it is now.',
};
export const NO_REASON: Words = {
  sv: 'Skriv varför, så att den som läser det vet vad som ska göras.',
  en: 'Write why, so that the reader knows what is to be done.',
};
export const NO_TIME: Words = {
  sv: 'Välj en dag och ett klockslag som inte har varit.',
  en: 'Choose a day and a time that has not passed.',
};
export const NO_REVIEWER: Words = {
  sv: 'Välj en redaktör som granskare.',
  en: 'Choose an editor as the reviewer.',
};
export const PLANNER_GONE: Words = {
  sv: 'Den som planerade det får inte publicera längre, eller har inget konto kvar. En redaktör behöver planera på nytt.',
  en: 'Whoever planned it may not publish any more, or has no account left. An editor has to plan it again.',
};
export const NO_DOCUMENT: Words = {
  sv: 'Det finns inte, eller ligger i papperskorgen.',
  en: 'It does not exist, or is in the trash.',
};
export const UNREADABLE: Words = {
  sv: 'Det som skickades går inte att läsa.',
  en: 'What was sent cannot be read.',
};
