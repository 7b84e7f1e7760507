import { filesOfBuild } from './source-digest.js';

const files = filesOfBuild();

it('looks at the factories and pictures that the demonstration content is made with', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'packages/testing/src/factories/blocks.ts',
      'packages/testing/src/pictures/coast.ts',
    ]),
  );
});

it.each([
  'packages/testing/src/e2e/',
  'packages/bench/',
  'apps/cms/src/testing/',
  '/.next/',
  '.test.',
])('looks at nothing of %s, which no app is built from', (part) => {
  expect(files.filter((file) => file.includes(part))).toEqual([]);
});
