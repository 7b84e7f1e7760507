import { dueInWords } from './due-in-words';

const now = new Date('2026-12-02T10:00:00Z');
const due = (dueAt: string | null, status = 'new') => dueInWords({ dueAt, status }, now);

it.each([
  // 23.59 in Sweden.
  ['2026-12-02T22:59:00.000Z', 'I dag', false],
  ['2026-12-03T22:59:00.000Z', 'I morgon', false],
  ['2026-12-07T22:59:00.000Z', '2026-12-07, om 5 dagar', false],
  ['2026-12-01T22:59:00.000Z', 'Försenad 1 dag', true],
  ['2026-11-30T22:59:00.000Z', 'Försenad 2 dagar', true],
  ['2026-12-02T09:00:00.000Z', 'Försenad 1 dag', true],
])('an open comment that is due at %s is: %s', (dueAt, words, isOverdue) =>
  expect(due(dueAt)).toMatchObject({ words: { sv: words }, isOverdue }),
);

it('an answered comment is never overdue', () =>
  expect(due('2026-11-30T22:59:00.000Z', 'answered')).toEqual({
    words: { sv: '2026-11-30', en: '2026-11-30' },
    isOverdue: false,
  }));

it('says nothing where the authority has no rule', () => expect(due(null)).toBeUndefined());
