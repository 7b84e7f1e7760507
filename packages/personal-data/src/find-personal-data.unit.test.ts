import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestsOf, findPersonalData } from './find-personal-data';

/** The table: what is expected, and a text with each expected part in brackets. */
const lines = readFileSync(path.join(import.meta.dirname, 'findings.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([expected = '', ...rest]) => [expected, unescaped(rest.join('\t'))] as const);

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([nrt]))/g, (_, code?: string, letter?: string) =>
    code
      ? String.fromCharCode(parseInt(code, 16))
      : ({ n: '\n', r: '\r', t: '\t' }[letter ?? ''] ?? ''),
  );
}

/** The findings of a text as the table writes them. */
function asLine(marked: string, published?: ReadonlySet<string>): string {
  const text = marked.replace(/[⟦⟧]/g, '');
  const findings = findPersonalData(text, { published });
  const kinds = findings.map(({ kind, certainty }) => kind + (certainty === 'sure' ? '!' : '?'));
  const withMarks = findings.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`,
    text,
  );
  return `${kinds.join(' ') || '-'}\t${withMarks}`;
}

it('has a table of at least 400 different texts', () => {
  expect(new Set(lines.map(([, text]) => text)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(400);
});

it.each(lines)('finds %s in %j (K4, K7, 3.5)', (expected, text) => {
  expect(asLine(text)).toBe(`${expected}\t${text}`);
});

describe('what the authority has published is allowed', () => {
  const published = digestsOf([
    ...['brysselkontoret@region.example', '+32 2 501 08 40', '+46311234500', '0701740605'],
    ...['Hamngatan 3', 'Besök oss på Lilla Torget 4, 411 06 Göteborg', 'Anna Andersson'],
  ]);

  it.each([
    'brysselkontoret@region.example studsar',
    'Brysselkontoret@Region.Example',
    'brysselkontoret @ region . example',
    '+32 2 501 08 40',
    '0032 25010840',
    '031-123 45 00',
    '+46 (0)31 123 45 00',
    '0046311234500',
    '070-174 06 05',
    'Ring 701740605',
    'På Hamngatan 3',
    'Lilla Torget 4',
    'Mvh Anna Andersson',
  ])('%s', (text) => expect(asLine(text, published)).toBe(`-\t${text}`));

  it.each([
    'email!\t⟦namn@region.example⟧',
    'phone!\t⟦031-123 45 01⟧',
    'address?\t⟦Hamngatan 4⟧',
    'name?\tMvh ⟦Anna Johansson⟧',
    'name?\tMvh ⟦Anna⟧',
  ])('and nothing else: %s', (line) =>
    expect(asLine(line.split('\t')[1] ?? '', published)).toBe(line),
  );

  it('as digests that are short and name nobody', () => {
    expect([...digestsOf(['post@region.example'])].join()).toMatch(/^[0-9a-z]{1,7}$/);
  });
});

it('gives offsets of the text as it was written', () => {
  expect(asLine('👩‍👧 ½ \u200B\u200B ⟦85\u200B0709-9805⟧!')).toContain('½ \u200B\u200B ⟦85');
});
