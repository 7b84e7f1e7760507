import { table } from './table';

it('has a row for each figure, in aligned columns', () => {
  const shown = table([
    { name: 'cold article', unit: 'ms', value: 1234.5, spread: [0.1234, 20_000] },
    { name: 'ratio', unit: '×', value: 1.299, target: { atMost: 1.3 } },
    { name: 'answers', unit: '/s', value: 99.94, target: { atLeast: 100 } },
  ]);
  expect(shown).toBe(
    [
      '| figure       | median   | spread         | target | met    |',
      '| ------------ | -------- | -------------- | ------ | ------ |',
      '| cold article | 1,235 ms | 0.123 – 20,000 |        |        |',
      '| ratio        | 1.3 ×    |                | ≤ 1.3  | yes    |',
      '| answers      | 99.9 /s  |                | ≥ 100  | **no** |',
    ].join('\n'),
  );
});
