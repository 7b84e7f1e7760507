import { figure } from '../figure';
import { picture } from './picture';
import { table } from './table';

const figures = [
  figure('ours ÷ nginx', '×', [0.8, 0.95, 0.9], { target: { atLeast: 0.9 } }),
  figure('publish → visible', 'ms', [1_301], { target: { atMost: 300 } }),
  figure('start', 'MB', [212.3]),
];

it('has the name, spread, target and outcome of each figure', () => {
  const rows = table(figures)
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  expect(rows.slice(2)).toEqual([
    ['', 'ours ÷ nginx', '0.9 ×', '0.8 – 0.95', '≥ 0.9', 'yes', ''],
    ['', 'publish → visible', '1,301 ms', '', '≤ 300', '**no**', ''],
    ['', 'start', '212 MB', '', '', '', ''],
  ]);
  expect(
    new Set(
      table(figures)
        .split('\n')
        .map(({ length }) => length),
    ).size,
  ).toBe(1);
});

it('draws only figures that have a target, and no bar that is wider than its space', () => {
  const drawn = picture(figures);
  expect(drawn.match(/<line /g)).toHaveLength(2);
  expect(drawn).not.toContain('start');
  const widths = [...drawn.matchAll(/width="([\d.]+)" height="16"/g)].map(([, width]) =>
    Number(width),
  );
  for (const width of widths) expect(width).toBeLessThanOrEqual(320);
});
