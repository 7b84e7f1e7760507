import { isBlank, withoutControlCharacters } from '@regionwebb/content/comment-text';
import type { Locale } from '@regionwebb/content/locales';
import { type Finding, findPersonalData } from '@regionwebb/personal-data';
import type { Words } from '../../translations/translate';
import { kindsInWords } from './kinds-in-words';

/** In UTF-16 units. */
export const LONGEST_QUESTION = 10_000;
export const LONGEST_ANSWER = 10_000;

/** What a registrar approves for publication. */
export interface ApprovedTexts {
  question: string;
  answer: string;
  language: Locale;
}

export type TextName = 'question' | 'answer';

/** The texts as the form sends them, each with its approval. */
export interface SentTexts {
  question?: string | undefined;
  answer?: string | undefined;
  language?: Locale | undefined;
  questionApproved?: boolean | undefined;
  answerApproved?: boolean | undefined;
  /** Whether what may be personal data has been looked at. */
  doubtConfirmed?: boolean | undefined;
}

/** Why texts are not published, and the place in the text where there is one, as UTF-16 offsets. */
export interface TextFault {
  words: Words;
  field?: TextName;
  start?: number;
  end?: number;
  /** Whether it may be published once the registrar has confirmed it. */
  isDoubt?: boolean;
}

const longest = { question: LONGEST_QUESTION, answer: LONGEST_ANSWER } as const;
const names = ['question', 'answer'] as const;

/**
 * The texts if both can be published, otherwise why not. Surely personal data is refused, and doubtful findings must be
 * confirmed (K7), but for what the authority itself publishes.
 */
export function approvedTexts(
  sent: SentTexts,
  published: ReadonlySet<string> | undefined,
): ApprovedTexts | TextFault {
  const texts = { question: cleaned(sent.question), answer: cleaned(sent.answer) };
  for (const name of names) {
    if (texts[name] === '') return { words: missing[name], field: name };
    if (texts[name].length > longest[name]) return { words: tooLong[name], field: name };
  }
  if (sent.questionApproved !== true || sent.answerApproved !== true)
    return { words: NOT_APPROVED };
  const findings = names.flatMap((field) =>
    findPersonalData(texts[field], { published }).map((finding) => ({ field, ...finding })),
  );
  const sure = findings.find(({ certainty }) => certainty === 'sure');
  const doubt = sent.doubtConfirmed === true ? undefined : findings[0];
  const fault = sure ?? doubt;
  if (fault) return faultOf(fault.field, fault, texts[fault.field]);
  const { question, answer } = texts;
  return { question: question.trim(), answer: answer.trim(), language: sent.language ?? 'sv' };
}

export const isFault = (read: ApprovedTexts | TextFault): read is TextFault => 'words' in read;

/** Line breaks are as in a text area, and spaces at the ends stay, so that offsets are those of the text that was sent. */
const cleaned = (text = ''): string =>
  isBlank(text) ? '' : withoutControlCharacters(text.replace(/\r\n?/g, '\n'));

function faultOf(
  field: TextName,
  { kind, certainty, start, end }: Finding,
  text: string,
): TextFault {
  const line = text.slice(0, start).split('\n').length;
  const what = kindsInWords[kind];
  const place = {
    sv: `${field === 'question' ? 'Frågan' : 'Svaret'} har på rad ${line}`,
    en: `The ${field} has on line ${line}`,
  };
  const isDoubt = certainty === 'unsure';
  const words = isDoubt
    ? {
        sv: `${place.sv} det som kan vara ${what.sv}. Ändra texten, eller bekräfta att det får publiceras.`,
        en: `${place.en} what may be ${what.en}. Change the text, or confirm that it may be published.`,
      }
    : {
        sv: `${place.sv} ${what.sv}. Ta bort det ur texten.`,
        en: `${place.en} ${what.en}. Take it out of the text.`,
      };
  return { words, field, start, end, isDoubt };
}

const missing: Record<TextName, Words> = {
  question: { sv: 'Skriv frågan.', en: 'Write the question.' },
  answer: { sv: 'Skriv svaret.', en: 'Write the answer.' },
};

const tooLong: Record<TextName, Words> = {
  question: {
    sv: `Frågan får ha högst ${LONGEST_QUESTION} tecken. Korta ned den.`,
    en: `The question may have at most ${LONGEST_QUESTION} characters. Shorten it.`,
  },
  answer: {
    sv: `Svaret får ha högst ${LONGEST_ANSWER} tecken. Korta ned det.`,
    en: `The answer may have at most ${LONGEST_ANSWER} characters. Shorten it.`,
  },
};

const NOT_APPROVED: Words = {
  sv: 'Läs igenom och godkänn både frågan och svaret.',
  en: 'Read through and approve both the question and the answer.',
};
