import { APIError, type PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { statuses, type Step, stepNames } from './states';
import { notPublished } from './publication';
import type { Why } from './steps';
import type { StoredComment } from './stored-comment';

/** A refusal whose message is shown to the user. */
export const refusal = (req: PayloadRequest, status: number, words: Words): Error =>
  new APIError(translate(req, words), status, undefined, true);

export const statusOf = (why: Why): number => (why === 'role' ? 403 : 409);

interface Refused {
  comment: Pick<StoredComment, 'status'>;
  /** The name of the one who handles it. */
  handler: string | null;
}

/** In one sentence or two, why a step cannot be taken, and what can be done instead. */
export function sayWhyNot(
  req: Pick<PayloadRequest, 'i18n'>,
  step: Step,
  why: Why,
  { comment, handler }: Refused,
): string {
  const label = stepNames.find(({ value }) => value === step)?.label;
  const status = statuses.find(({ value }) => value === comment.status)?.label;
  const then = comment.status === 'quarantine' ? released : instead[step];
  const words: Record<Why, Words> = {
    role: { sv: 'Det gör registrator.', en: 'The registrar does that.' },
    state: {
      sv: `${label?.sv} går inte när kommentaren är i läget ${status?.sv}. ${then.sv}`,
      en: `${label?.en} is not possible while the comment is ${status?.en}. ${then.en}`,
    },
    yours: { sv: 'Du handlägger den redan.', en: 'You already handle it.' },
    taken: {
      sv: `${handler ?? 'En kollega'} handlägger den redan. Lämna över den om någon annan ska ta vid.`,
      en: `${handler ?? 'A colleague'} already handles it. Hand it over if somebody else is to go on.`,
    },
    diary: NO_DIARY_NUMBER,
    untied: {
      sv: 'Ingen ändring av sidan är kopplad till kommentaren.',
      en: 'No change of the page is tied to the comment.',
    },
    ...notPublished,
    full: {
      sv: 'Kommentaren har så många steg som den kan ha.',
      en: 'The comment has as many steps as it can have.',
    },
  };
  return translate(req, words[why]);
}

const first: Words = { sv: 'Ta den först.', en: 'Take it first.' };
const again: Words = { sv: 'Öppna den igen först.', en: 'Reopen it first.' };
const released: Words = { sv: 'Ta den ur karantän först.', en: 'Release it first.' };
const none: Words = { sv: 'Ladda om sidan.', en: 'Reload the page.' };

const instead: Record<Step, Words> = {
  ...{ take: again, assign: again, answer: again, quarantine: again, reopen: none },
  close: {
    sv: `${first.sv} Som dubblett eller skräp kan den avslutas direkt.`,
    en: `${first.en} As a duplicate or spam it can be closed at once.`,
  },
  ...{ release: none, note: none, reveal: none, register: none, tie: none, untie: none },
  unpublish: none,
  publish: { sv: 'Svara på den först.', en: 'Answer it first.' },
};

export const NO_DIARY_NUMBER: Words = {
  sv: 'En handling med sekretess ska diarieföras. Registrera diarienumret innan ärendet avslutas.',
  en: 'A record under secrecy must be registered. Register the diary number before closing.',
};
export const NO_LATER_VERSION: Words = {
  sv: 'Ingen ny version av sidan har publicerats sedan kommentaren kom.',
  en: 'No new version of the page has been published since the comment came.',
};
export const NOT_FOUND: Words = {
  sv: 'Kommentaren finns inte, eller hör till en annan funktion.',
  en: 'The comment does not exist, or belongs to another function.',
};
export const CHANGED: Words = {
  sv: 'En kollega har gjort något med kommentaren sedan du öppnade den. Ladda om sidan och se vad som är gjort.',
  en: 'A colleague has done something with the comment since you opened it. Reload the page to see what.',
};
export const UNREADABLE: Words = {
  sv: 'Det som skickades går inte att läsa.',
  en: 'What was sent cannot be read.',
};
export const BY_STEPS: Words = {
  sv: 'Kommentaren handläggs med stegen, till exempel Ta, Svara och Avsluta. Lägen, svar, anteckningar och historik kan inte ändras direkt.',
  en: 'A comment is handled by its steps, such as Take, Answer and Close. States, answers, notes and history cannot be changed directly.',
};
