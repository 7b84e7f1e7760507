import { isBlank, withoutControlCharacters } from '@regionwebb/content/comment-text';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { ApprovedTexts } from '../answered-comments/approved-texts';
import type { Words } from '../../translations/translate';
import { findTemplate } from './answer-templates';
import { publish, textsToPublish, withdraw } from './publish-answer';
import { functionNamed, personFor } from './recipients';
import { NO_DIARY_NUMBER, refusal, statusOf, sayWhyNot } from './refusals';
import { closings, type Step } from './states';
import { tie, untied } from './tie-to-version';
import { lacksNumber, whyNotClosed } from './steps';
import type { Actor, StoredComment } from './stored-comment';

const LONGEST_ANSWER = 10_000;
const LONGEST_NOTE = 5000;

/** What a step may need; each step ignores what it does not. Lengths are in UTF-16 units. */
export const stepInput = z.object({
  /** The `updatedAt` of the comment that the user has read: refuses if it has been changed since. */
  seen: z.string().max(40).optional(),
  /** An answer or a note. */
  text: z.string().max(LONGEST_ANSWER).optional(),
  /** The id of a template, whose text is the answer where there is no text. */
  template: z.string().max(100).optional(),
  /** Why: needed to reveal, and to close as handled without an answer. */
  reason: z.string().max(2000).optional(),
  as: z.enum(closings.map(({ value }) => value)).optional(),
  /** The ids of a function and of a user to hand over to. */
  function: z.string().max(100).optional(),
  person: z.string().max(100).optional(),
  diaryNumber: z.string().max(60).optional(),
  secrecy: z.boolean().optional(),
  /** The id of the version of the page that answers it, and whether the page is to say so. */
  version: z.string().max(100).optional(),
  shown: z.boolean().optional(),
  ...textsToPublish.shape,
});

export type StepInput = z.infer<typeof stepInput>;

export interface Change {
  /** The fields of the comment that it sets, besides its history. */
  data: Record<string, unknown>;
  /** For the history. */
  note?: string | undefined;
  /** What is to be shown on the site. */
  texts?: ApprovedTexts;
}

export interface Taken {
  actor: Actor;
  comment: StoredComment;
  input: StepInput;
  /** ISO 8601. */
  now: string;
}

/** What a step, which is possible, changes. Refuses input that it cannot do with. */
export async function applyStep(req: PayloadRequest, step: Step, taken: Taken): Promise<Change> {
  const { actor, comment, input } = taken;
  const reason = cleaned(input.reason) || undefined;
  switch (step) {
    case 'take':
      return { data: { handler: actor.id, status: 'handling' } };
    case 'assign':
      return assign(req, taken);
    case 'answer':
      return answer(req, taken);
    case 'close':
      return close(req, taken);
    case 'reopen': {
      const handler = comment.handler ?? actor.id;
      return { data: { status: 'handling', closedAs: null, handler }, note: reason };
    }
    case 'quarantine':
      return { data: { status: 'quarantine' }, note: reason };
    case 'release':
      return { data: { status: 'new', handler: null }, note: reason };
    case 'note': {
      const text = cleaned(input.text).slice(0, LONGEST_NOTE);
      if (text === '') throw refusal(req, 400, NO_NOTE);
      return { data: { notes: added(comment.notes, { text, at: taken.now, author: actor.name }) } };
    }
    case 'reveal':
      if (reason === undefined) throw refusal(req, 400, NO_REASON_TO_REVEAL);
      return { data: {}, note: reason };
    case 'tie':
      return tie(req, taken);
    case 'untie':
      return { data: untied, note: reason };
    case 'register':
      return register(req, taken);
    case 'publish':
      return publish(req, taken);
    case 'unpublish':
      return { data: await withdraw(req, taken) };
  }
}

/** A list with one more row, which gets an id. */
export const added = (rows: Record<string, unknown>[], row: Record<string, unknown>) => [
  ...rows,
  { id: crypto.randomUUID(), ...row },
];

const cleaned = (text = ''): string => (isBlank(text) ? '' : withoutControlCharacters(text).trim());

async function assign(req: PayloadRequest, { comment, input }: Taken): Promise<Change> {
  if (!input.function && !input.person) throw refusal(req, 400, NO_RECIPIENT);
  const to = await functionNamed(req, input.function ?? comment.function);
  if (input.function && !to) throw refusal(req, 400, NO_RECIPIENT);
  const person = input.person ? await personFor(req, input.person, to) : undefined;
  if (input.person && !person) throw refusal(req, 400, NOT_A_MEMBER);
  const isElsewhere = Boolean(to) && to?.id !== comment.function;
  if (!person && !isElsewhere) throw refusal(req, 400, SAME_FUNCTION);
  const isOpen = comment.status === 'new' || comment.status === 'handling';
  const status = person ? 'handling' : 'new';
  const note = [isElsewhere && to?.name, person?.name, cleaned(input.reason)];
  return {
    data: {
      function: to?.id ?? comment.function,
      handler: person?.id ?? null,
      ...(isOpen ? { status } : {}),
    },
    note: note.filter(Boolean).join('. '),
  };
}

async function answer(req: PayloadRequest, { actor, comment, input, now }: Taken): Promise<Change> {
  const { template } = input;
  const typed = cleaned(input.text);
  const text = typed || (template ? await findTemplate(req, template, comment) : undefined);
  if (!text) throw refusal(req, 400, NO_ANSWER);
  const by = await functionNamed(req, comment.function);
  const row = { text, at: now, author: actor.name, function: by?.name ?? null };
  return {
    data: {
      answers: added(comment.answers, row),
      status: 'answered',
      handler: comment.handler ?? actor.id,
    },
  };
}

function close(req: PayloadRequest, { actor, comment, input }: Taken): Change {
  const { as } = input;
  if (!as) throw refusal(req, 400, NO_CLOSING);
  const why = whyNotClosed(as, { actor, comment });
  if (why) {
    const sentence = sayWhyNot(req, 'close', why, { comment, handler: null });
    throw refusal(req, statusOf(why), { sv: sentence, en: sentence });
  }
  const reason = cleaned(input.reason);
  if (as === 'handled' && comment.answers.length === 0 && reason === '')
    throw refusal(req, 400, NO_REASON_TO_CLOSE);
  const label = closings.find(({ value }) => value === as)?.label.sv ?? as;
  const note = reason ? `${label}. ${reason}` : label;
  return { data: { status: 'done', closedAs: as }, note };
}

function register(req: PayloadRequest, { comment, input }: Taken): Change {
  const { secrecy = comment.secrecy } = input;
  const diaryNumber =
    input.diaryNumber === undefined ? comment.diaryNumber : cleaned(input.diaryNumber) || null;
  if (input.secrecy === undefined && input.diaryNumber === undefined)
    throw refusal(req, 400, NOTHING_TO_REGISTER);
  if (comment.status === 'done' && lacksNumber({ secrecy, diaryNumber }))
    throw refusal(req, 409, NO_DIARY_NUMBER);
  const parts = [
    diaryNumber === comment.diaryNumber ? '' : `Diarienummer ${diaryNumber ?? 'borttaget'}`,
    secrecy === comment.secrecy ? '' : secrecy ? 'Sekretess' : 'Inte sekretess',
  ];
  return { data: { secrecy, diaryNumber }, note: parts.filter(Boolean).join('. ') || undefined };
}

const NO_NOTE: Words = { sv: 'Skriv anteckningen.', en: 'Write the note.' };
const NO_ANSWER: Words = {
  sv: 'Skriv svaret, eller välj en mall som har en text.',
  en: 'Write the answer, or choose a template that has a text.',
};
const NO_REASON_TO_REVEAL: Words = {
  sv: 'Skriv varför du behöver se originalet. Skälet loggas.',
  en: 'Write why you need to see the original. The reason is logged.',
};
const NO_REASON_TO_CLOSE: Words = {
  sv: 'Skriv varför kommentaren avslutas utan svar.',
  en: 'Write why the comment is closed without an answer.',
};
const NO_CLOSING: Words = {
  sv: 'Välj om kommentaren är handlagd, en dubblett eller skräp.',
  en: 'Choose whether the comment is handled, a duplicate or spam.',
};
const NO_RECIPIENT: Words = {
  sv: 'Välj den funktion eller kollega som ska ta vid.',
  en: 'Choose the function or colleague who is to go on.',
};
const NOT_A_MEMBER: Words = {
  sv: 'Kollegan är inte medlem av funktionen. Välj en medlem eller registrator.',
  en: 'The colleague is no member of the function. Choose a member or a registrar.',
};
const SAME_FUNCTION: Words = {
  sv: 'Kommentaren hör redan till funktionen. Välj en annan, eller en kollega.',
  en: 'The comment already belongs to the function. Choose another, or a colleague.',
};
const NOTHING_TO_REGISTER: Words = {
  sv: 'Skriv diarienumret, eller ange om kommentaren omfattas av sekretess.',
  en: 'Write the diary number, or say whether the comment is under secrecy.',
};
