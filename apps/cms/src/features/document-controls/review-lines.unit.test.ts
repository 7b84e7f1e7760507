import { noReview, type Review } from '../workflow/states';
import { reviewLines } from './review-lines';

const linesOf = (review: Partial<Review>) =>
  reviewLines({ ...noReview, ...review }).map(({ kind, words }) => `${kind}: ${words.sv}`);

const sent = { sentName: 'Skribenten', sentAt: '2026-12-01T07:00:00.000Z' };
const decided = { decidedName: 'Redaktören', decidedAt: '2026-12-01T08:30:00.000Z' };

it('a draft names who changed it last', () => {
  expect(linesOf({ writtenName: 'Skribenten' })).toEqual(['fact: Senast ändrad av Skribenten']);
  expect(linesOf({})).toEqual([]);
});

it('a text in review says who sent it and when, in Swedish time, and who reviews it', () => {
  expect(linesOf({ state: 'review', ...sent, reviewerName: 'Redaktören' })).toEqual([
    'fact: Skickad av Skribenten 2026-12-01 08:00',
    'fact: Granskare: Redaktören',
  ]);
  expect(linesOf({ state: 'review', ...sent })).toContain(
    'fact: Granskare: vilken redaktör som helst',
  );
});

it('a text in review has the message to the reviewer, as it was written', () => {
  expect(linesOf({ state: 'review', ...sent, message: 'Se styckena\nom avgifter.' })).toEqual([
    'fact: Skickad av Skribenten 2026-12-01 08:00',
    'quotation: Se styckena\nom avgifter.',
    'fact: Granskare: vilken redaktör som helst',
  ]);
});

it('a text that somebody is reminded of says by whom, when and with which words', () => {
  const reminder = { by: 'Skribenten', at: '2026-12-02T07:00:00.000Z', text: 'Mötet är i morgon.' };
  const lines = reviewLines({ ...noReview, state: 'review', ...sent }, reminder);
  expect(lines.slice(-2).map(({ kind, words }) => `${kind}: ${words.sv}`)).toEqual([
    'fact: Påmind av Skribenten 2026-12-02 08:00',
    'quotation: Mötet är i morgon.',
  ]);
});

it('a returned text has the reason, as it was written', () => {
  expect(linesOf({ state: 'returned', ...decided, reason: 'Kortare.\nOch en bild.' })).toEqual([
    'fact: Åter av Redaktören 2026-12-01 09:30',
    'quotation: Kortare.\nOch en bild.',
  ]);
});

it('a planned text says who approved it and when it is published, in summer time too', () => {
  expect(linesOf({ state: 'planned', ...decided, publishAt: '2027-06-01T06:00:00.000Z' })).toEqual([
    'fact: Godkänd av Redaktören 2026-12-01 09:30',
    'fact: Publiceras 2027-06-01 08:00 (svensk tid)',
  ]);
});

it('a cancelled approval comes first, with who cancelled it', () => {
  const cancelled = { cancelledName: 'Skribenten', cancelledAt: '2026-12-01T09:00:00.000Z' };
  expect(linesOf({ writtenName: 'Skribenten', ...decided, ...cancelled })).toEqual([
    'warning: Godkännandet gäller inte längre, eftersom Skribenten ändrade texten 2026-12-01 10:00. Den behöver godkännas igen.',
    'fact: Senast ändrad av Skribenten',
  ]);
  expect(linesOf({ state: 'review', ...sent, ...cancelled })[0]).toMatch(/^warning/);
});

it('a plan that failed says why', () => {
  expect(linesOf({ state: 'approved', ...decided, reason: 'Bilden saknas.' })).toContain(
    'warning: Den planerade publiceringen gick inte. Bilden saknas.',
  );
});

it('without a name, somebody did it', () => {
  expect(linesOf({ state: 'approved', decidedAt: decided.decidedAt })).toEqual([
    'fact: Godkänd av någon 2026-12-01 09:30',
  ]);
});
