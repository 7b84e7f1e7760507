import { createOutline } from './outline';

it.each([
  [
    [2, 3, 4, 2],
    [2, 3, 4, 2],
  ],
  [
    [2, 4, 4, 3, 4],
    [2, 3, 3, 3, 4],
  ],
  [
    [3, 4, 3, 2],
    [2, 3, 2, 2],
  ],
])('shows headings chosen as %j at the levels %j (1.3.1)', (chosen, levels) => {
  const outline = createOutline(2);
  expect(chosen.map(outline.place)).toEqual(levels);
});

it('starts where it is told, ends at h6, and knows what comes inside', () => {
  const outline = createOutline(5);
  expect(outline.inside()).toBe(5);
  expect([2, 3, 4].map(outline.place)).toEqual([5, 6, 6]);
  expect(outline.inside()).toBe(6);
});
