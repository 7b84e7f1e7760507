import type { Words } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import type { Reminder } from '../workflow/reminders';
import type { Review } from '../workflow/states';

export interface ReviewLine {
  kind: 'fact' | 'quotation' | 'warning';
  words: Words;
}

/** What has been done with a text in its review, and by whom, in the order to read it. */
export function reviewLines(review: Review, reminder: Reminder | null = null): ReviewLine[] {
  const { state } = review;
  const details = detailsOf[state]?.(review) ?? [];
  const lines = [...cancellation(review), ...details, ...reminded(reminder)];
  if (review.reason && state !== 'returned')
    lines.push({
      kind: 'warning',
      words: {
        sv: `Den planerade publiceringen gick inte. ${review.reason}`,
        en: `The planned publication failed. ${review.reason}`,
      },
    });
  return lines;
}

const cancellation = (review: Review): ReviewLine[] =>
  review.cancelledAt === null
    ? []
    : [
        {
          kind: 'warning',
          words: {
            sv: `Godkännandet gäller inte längre, eftersom ${nameOr(review.cancelledName).sv} ändrade texten ${timeOf(review.cancelledAt)}. Den behöver godkännas igen.`,
            en: `The approval no longer holds, since ${nameOr(review.cancelledName).en} changed the text ${timeOf(review.cancelledAt)}. It has to be approved again.`,
          },
        },
      ];

const detailsOf: Partial<Record<Review['state'], (review: Review) => ReviewLine[]>> = {
  draft: ({ writtenName }) =>
    writtenName ? [fact(`Senast ändrad av ${writtenName}`, `Last changed by ${writtenName}`)] : [],
  review: (review) => [
    by(review.sentName, review.sentAt, { sv: 'Skickad av', en: 'Sent by' }),
    ...quotation(review.message),
    reviewerLine(review),
  ],
  returned: (review) => [
    by(review.decidedName, review.decidedAt, { sv: 'Åter av', en: 'Returned by' }),
    ...quotation(review.reason),
  ],
  approved: (review) => [approval(review)],
  planned: (review) => [
    approval(review),
    fact(
      `Publiceras ${timeOf(review.publishAt)} (svensk tid)`,
      `To be published ${timeOf(review.publishAt)} (Swedish time)`,
    ),
  ],
};

const reminded = (reminder: Reminder | null): ReviewLine[] =>
  reminder === null
    ? []
    : [
        by(reminder.by, reminder.at, { sv: 'Påmind av', en: 'Reminded by' }),
        ...quotation(reminder.text),
      ];

const approval = ({ decidedName, decidedAt }: Review) =>
  by(decidedName, decidedAt, { sv: 'Godkänd av', en: 'Approved by' });

const reviewerLine = ({ reviewerName }: Review) =>
  reviewerName
    ? fact(`Granskare: ${reviewerName}`, `Reviewer: ${reviewerName}`)
    : fact('Granskare: vilken redaktör som helst', 'Reviewer: any editor');

const fact = (sv: string, en: string): ReviewLine => ({ kind: 'fact', words: { sv, en } });

const by = (name: string | null, at: string | null, done: Words): ReviewLine =>
  fact(
    `${done.sv} ${nameOr(name).sv} ${timeOf(at)}`.trim(),
    `${done.en} ${nameOr(name).en} ${timeOf(at)}`.trim(),
  );

const quotation = (text: string | null): ReviewLine[] =>
  text ? [{ kind: 'quotation', words: { sv: text, en: text } }] : [];

const nameOr = (name: string | null): Words =>
  name ? { sv: name, en: name } : { sv: 'någon', en: 'somebody' };

const timeOf = (at: string | null): string => (at ? inSwedishTime(at) : '');
