import { circlesOfRooms } from './circles.js';

const imported = (...pairs) =>
  pairs.map(([from, to]) => ({ from: `apps/web/src/${from}`, to: `apps/web/src/${to}` }));

it('finds the imports of rooms that lead back to where they began', () => {
  const found = circlesOfRooms(
    imported(
      ['ui/link.ts', 'format/href.ts'],
      ['features/news/page.tsx', 'ui/link.ts'],
      ['ui/picture.tsx', 'features/news/page.tsx'],
    ),
  );
  expect(found).toEqual([
    [
      'apps/web/src/features/news/page.tsx → apps/web/src/ui/link.ts',
      'apps/web/src/ui/picture.tsx → apps/web/src/features/news/page.tsx',
    ].reverse(),
  ]);
});

it('lets features import one another, a room itself, and any room what lies beside the rooms', () => {
  const found = circlesOfRooms(
    imported(
      ['features/start/page.tsx', 'features/news/list.tsx'],
      ['ui/heading.tsx', 'ui/link.tsx'],
      ['ui/link.tsx', 'ui/heading.tsx'],
      ['ui/link.tsx', 'env.ts'],
    ),
  );
  expect(found).toEqual([]);
});
