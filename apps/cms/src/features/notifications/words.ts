import type { NoticeKind } from './kinds';

/** A stored notification, as far as it is mailed. */
export interface Notification {
  id: string;
  kind: NoticeKind;
  about?: string | null;
  document?: string | null;
  title?: string | null;
  locale?: string | null;
  by?: string | null;
  text?: string | null;
}

/**
 * A notification in words. Mail is in Swedish: the CMS does not store which language a user has chosen for the admin, only the
 * browser does.
 */
export interface NotificationWords {
  /** For the subject line: what it is, and of what. */
  subject: string;
  /** A whole sentence. */
  sentence: string;
  /** The reason or note, with what it is; empty where there is none. */
  text: string;
}

export function wordsOf(notification: Notification): NotificationWords {
  const { about, by, kind, text, title } = notification;
  const name = oneLine(title ?? '', MAX_TITLE) || (about ? 'Utan rubrik' : '');
  const { subject, sentence, label = 'Meddelande: ' } = phrases[kind];
  const reason = oneLine(text ?? '', MAX_TEXT);
  return {
    subject: name ? `${subject}: ${name}` : subject,
    sentence: sentence({
      ...{ by: oneLine(by ?? '', MAX_TITLE), what: `”${name}”`, text: reason },
      isPackage: about === 'packages',
    }),
    text: reason && label !== null ? `${label}${reason}` : '',
  };
}

const MAX_TITLE = 120;
const MAX_TEXT = 2000;

/**
 * A text without line breaks, control characters and characters that change the direction of the text, so that it can
 * neither add headers nor lines to a mail.
 */
export const oneLine = (text: string, longest: number): string => {
  const clean = text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...clean];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : clean;
};

interface Parts {
  by: string;
  /** The title in quotation marks. */
  what: string;
  text: string;
  /** Whether it is about a package of several texts. */
  isPackage: boolean;
}

interface Phrase {
  subject: string;
  sentence: (parts: Parts) => string;
  /** What precedes the text; null where the sentence has it. */
  label?: string | null;
}

/** A sentence with the person who did it, and one for when that is not known. */
const byOrNot =
  (active: (parts: Parts) => string, passive: (parts: Parts) => string) => (parts: Parts) =>
    parts.by ? active(parts) : passive(parts);

const phrases: Record<NoticeKind, Phrase> = {
  'review-asked': {
    subject: 'Att granska',
    sentence: byOrNot(
      ({ by, what }) => `${by} ber dig granska ${what}.`,
      ({ what }) => `${what} väntar på granskning.`,
    ),
  },
  returned: {
    subject: 'Åter från granskning',
    sentence: byOrNot(
      ({ by, what }) => `${by} har skickat åter ${what}.`,
      ({ what }) => `${what} har skickats åter.`,
    ),
  },
  approved: {
    subject: 'Godkänd',
    sentence: byOrNot(
      ({ by, what }) => `${by} har godkänt ${what}.`,
      ({ what }) => `${what} är godkänd.`,
    ),
  },
  published: {
    subject: 'Publicerad',
    sentence: byOrNot(
      ({ by, what }) => `${by} har publicerat ${what}.`,
      ({ what }) => `${what} är publicerad.`,
    ),
  },
  failed: {
    subject: 'Planen blev inte av',
    sentence: ({ isPackage, what }) =>
      isPackage
        ? `Publiceringspaketet ${what} gick inte ut som planerat.`
        : `Det som var planerat för ${what} blev inte av.`,
    label: 'Skäl: ',
  },
  'review-date': {
    subject: 'Dags att se över',
    sentence: ({ text, what }) =>
      text ? `${what} ska ses över senast ${text}.` : `${what} ska ses över.`,
    label: null,
  },
  mentioned: {
    subject: 'Du nämns i en anteckning',
    sentence: byOrNot(
      ({ by, what }) => `${by} nämner dig i en anteckning om ${what}.`,
      ({ what }) => `Du nämns i en anteckning om ${what}.`,
    ),
  },
  reminded: {
    subject: 'Påminnelse',
    sentence: byOrNot(
      ({ by, what }) => `${by} påminner dig om ${what}.`,
      ({ what }) => `${what} väntar på dig.`,
    ),
  },
  reassigned: {
    subject: 'Ny granskare',
    // The text is the name of the new reviewer, for the one who was it before.
    sentence: ({ by, text, what }) => {
      if (text) return `${text} granskar nu ${what} i stället för dig.`;
      if (by) return `${by} har lämnat över granskningen av ${what} till dig.`;
      return `Granskningen av ${what} har lämnats över till dig.`;
    },
    label: null,
  },
  'comment-received': {
    subject: 'Ny kommentar',
    sentence: ({ text, what }) =>
      text
        ? `${text} kommentarer har kommit in, den senaste om ${what}.`
        : `En kommentar om ${what} har kommit in.`,
    label: null,
  },
  'comment-assigned': {
    subject: 'Kommentar att handlägga',
    sentence: byOrNot(
      ({ by, what }) =>
        `${by} har lämnat över en kommentar om ${what} till dig eller din funktion.`,
      ({ what }) => `En kommentar om ${what} har lämnats över till dig eller din funktion.`,
    ),
  },
  'queue-stalled': {
    subject: 'Kön står still i webbplatsens redaktion',
    sentence: () =>
      'Det som systemet skulle ha gjort i bakgrunden blir inte gjort: planerade publiceringar och e-post.',
    label: '',
  },
};
