import { digestsOf } from '@regionwebb/personal-data';
import { approvedTexts, isFault, LONGEST_ANSWER, LONGEST_QUESTION } from './approved-texts';

const approved = { questionApproved: true, answerApproved: true, language: 'sv' } as const;
const none = undefined;
const question = 'När öppnar kontoret?';
const answer = 'Klockan nio.';

it('takes both texts, without spaces around them and with the line breaks of the site', () => {
  const sent = { ...approved, question: ` ${question}\r\nOch sedan?\n`, answer: `\n${answer}` };
  expect(approvedTexts(sent, none)).toEqual({
    ...{ question: `${question}\nOch sedan?`, answer, language: 'sv' },
  });
});

it.each([
  ['an empty question', { question: ' \n', answer }, 'question', 'Skriv frågan.'],
  ['an invisible answer', { question, answer: '\u200b' }, 'answer', 'Skriv svaret.'],
  ['no texts', {}, 'question', 'Skriv frågan.'],
  [
    'too long a question',
    { question: 'x'.repeat(LONGEST_QUESTION + 1), answer },
    'question',
    'Frågan får ha högst 10000 tecken. Korta ned den.',
  ],
  [
    'too long an answer',
    { question, answer: 'x'.repeat(LONGEST_ANSWER + 1) },
    'answer',
    'Svaret får ha högst 10000 tecken. Korta ned det.',
  ],
] as const)('refuses %s', (_, texts, field, sv) => {
  expect(approvedTexts({ ...approved, ...texts }, none)).toEqual({
    ...{ field, words: { sv, en: expect.any(String) } },
  });
});

it.each([{ questionApproved: false }, { answerApproved: undefined }])(
  'requires that each text is approved: %j',
  (missing) => {
    const read = approvedTexts({ question, answer, ...approved, ...missing }, none);
    expect(isFault(read) && read.words.sv).toBe('Läs igenom och godkänn både frågan och svaret.');
  },
);

it('refuses surely personal data, and says where it is, also when it is confirmed (K7)', () => {
  const sent = { question, answer: `${answer}\nRing 070-123 45 67.` };
  const read = approvedTexts({ ...approved, ...sent, doubtConfirmed: true }, none);
  expect(read).toEqual({
    words: {
      sv: 'Svaret har på rad 2 ett telefonnummer. Ta bort det ur texten.',
      en: 'The answer has on line 2 a phone number. Take it out of the text.',
    },
    ...{ field: 'answer', start: 18, end: 31, isDoubt: false },
  });
});

it('counts the place in the text as it was sent', () => {
  const sent = { question: '  Ring 070-123 45 67', answer };
  expect(approvedTexts({ ...approved, ...sent }, none)).toMatchObject({ start: 7, end: 20 });
});

it('asks about what may be personal data, and takes it once it is confirmed', () => {
  const sent = { ...approved, question: `Jag heter Anna Ek.\n${question}`, answer };
  expect(approvedTexts(sent, none)).toMatchObject({ field: 'question', isDoubt: true });
  expect(approvedTexts({ ...sent, doubtConfirmed: true }, none)).toMatchObject({ answer });
});

it('names what is sure before what is doubtful', () => {
  const sent = { ...approved, question: 'Jag heter Anna Ek.', answer: 'Ring 070-123 45 67.' };
  expect(approvedTexts(sent, none)).toMatchObject({ field: 'answer', isDoubt: false });
});

it('allows what the authority itself publishes', () => {
  const sent = { ...approved, question, answer: 'Ring 070-123 45 67.' };
  expect(isFault(approvedTexts(sent, digestsOf(['070-123 45 67'])))).toBe(false);
});
