import { runInSmallHeap } from '@regionwebb/tooling/process/run-in-small-heap.js';

/** Prefixes, repeated parts, and suffixes that make an expression backtrack. */
const BEGINNINGS = ['', '031', '(031', '+46', '0046 ', '01 ', 'a@', 'a(at)', 'a@a.', 'Jag heter '];
const REPEATED = [
  ...['0', '1', '1 ', '1-', '1 - ', '1.', '1  ', '01', '031-', '+1', '001- ', '1234 ', '850709-'],
  ...[
    'a',
    'a.',
    'a-',
    'a@',
    'a@a.',
    'a at ',
    'a (at) a (dot) ',
    'a punkt ',
    '@',
    '(',
    '-',
    ' ',
    '.',
  ],
  ...['Aa ', 'Aa-', 'Jag heter Anna ', 'min patient ', 'mvh,', '\u0301', '\u00AD', '–', 'ﷺ', '👨‍👩‍👧'],
  ...[
    'sista fyra ',
    '850709 sista ',
    'SE45 ',
    'född ',
    '9 juli ',
    'Storgatan ',
    'bor på a',
    'tel ',
    '70 ',
  ],
  ...[
    'https://a',
    'a.a/',
    'noll ',
    'Mvh\n',
    '/A',
    'konto 1',
    'swish1',
    'A A',
    'a\n@',
    '4111 ',
    'art.nr ',
  ],
];
const ENDS = ['', 'a', '1a', '.1', '-1', '@'];

const texts = (length: number) =>
  BEGINNINGS.flatMap((beginning) =>
    REPEATED.flatMap((part) =>
      ENDS.map((end) => beginning + part.repeat(Math.ceil(length / part.length)) + end),
    ),
  );

/** Searches each text of a list for personal data, in a process that is stopped at a time limit. */
const findIn = (list: string[], repeat = 1) =>
  runInSmallHeap(
    `import { maskPersonalData } from './index.ts';
     for (const text of ${JSON.stringify(list)}) maskPersonalData(text.repeat(${repeat}));
     console.log('done');`,
    import.meta.dirname,
  );

it('tries no text of forty characters in more ways than there are characters', async () => {
  expect(await findIn(texts(40))).toBe('done');
});

it('searches 200,000 characters of any kind in a small heap', async () => {
  expect(
    await findIn(
      REPEATED.map((part) => part.repeat(Math.ceil(1000 / part.length))),
      200,
    ),
  ).toBe('done');
});
