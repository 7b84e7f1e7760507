import { circlesOfRooms } from './circles.js';

const imported = (...pairs) =>
  pairs.map(([from, to]) => ({ from: `apps/web/src/${from}`, to: `apps/web/src/${to}` }));

it('finds imports that form a circle between rooms', () => {
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

it('allows imports between features, within a room, and of files outside the rooms', () => {
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
