import { isMet, type Figure } from '../figure';

/** The figures as lines of a table, for a terminal and for Markdown. */
export function table(figures: Figure[]): string {
  const rows = figures.map((each) => [
    each.name,
    `${short(each.value)} ${each.unit}`.trim(),
    each.spread ? each.spread.map(short).join(' – ') : '',
    targetOf(each),
    { true: 'yes', false: '**no**', undefined: '' }[String(isMet(each))] ?? '',
  ]);
  const all = [['figure', 'median', 'spread', 'target', 'met'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const [head = '', ...lines] = all.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...lines].join('\n');
}

function targetOf({ target }: Figure): string {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}

const short = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
