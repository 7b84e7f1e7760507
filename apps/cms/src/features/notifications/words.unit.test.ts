import { kinds } from './kinds';
import { oneLine, wordsOf } from './words';

it.each(kinds.map(({ value }) => value))(
  '%s has a subject and a sentence, with and without a person',
  (kind) => {
    for (const by of ['Eva Ek', null]) {
      const { subject, sentence } = wordsOf({ id: '1', kind, about: 'news', title: 'Ny bro', by });
      expect(subject).toMatch(/^[A-ZÅÄÖ].*: Ny bro$/);
      expect(sentence).toMatch(/^[A-ZÅÄÖ”].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|^ /);
    }
  },
);

it('names what has no title', () => {
  const { subject } = wordsOf({ id: '1', kind: 'published', about: 'news' });
  expect(subject).toBe('Publicerad: Utan rubrik');
});

it('says of a package that failed that it is one', () => {
  const failed = { id: '1', kind: 'failed', title: 'Nya linjer' } as const;
  expect(wordsOf({ ...failed, about: 'packages' }).sentence).toBe(
    'Publiceringspaketet ”Nya linjer” gick inte ut som planerat.',
  );
  expect(wordsOf({ ...failed, about: 'news' }).sentence).not.toContain('paket');
});

it('says until when a text is to be reviewed, and why a publication failed', () => {
  const about = { id: '1', about: 'news', title: 'Ny bro' };
  expect(wordsOf({ ...about, kind: 'review-date', text: '2026-12-14' })).toMatchObject({
    sentence: '”Ny bro” ska ses över senast 2026-12-14.',
    text: '',
  });
  expect(wordsOf({ ...about, kind: 'failed', text: 'Adressen är upptagen.' }).text).toBe(
    'Skäl: Adressen är upptagen.',
  );
});

it.each([
  ['Rad ett\r\nRad två', 'Rad ett Rad två'],
  ['a\u0000b\u0085c\u2028d\u2029e\u202ef', 'a b c d e f'],
  ['\ud83d ensam halva', 'ensam halva'],
  ['🎄'.repeat(30), `${'🎄'.repeat(19)}…`],
  ['  \t\n ', ''],
])('makes one line of %j', (text, line) => expect(oneLine(text, 20)).toBe(line));
