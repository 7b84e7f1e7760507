import { readOptions } from './options';

it('measures everything at 1,000 articles by default', () => {
  expect(readOptions([])).toMatchObject({ articles: 1_000, publications: 200, only: [] });
});

it('keeps each size in a separate folder, and measures only what is named', () => {
  const options = readOptions(['--articles', '100000', '--data', '/tmp/b', 'only=cold,publish']);
  expect(options).toMatchObject({ folder: '/tmp/b/100000', only: ['cold', 'publish'] });
});

it('refuses unknown words', () => {
  expect(() => readOptions(['--artikles', '10'])).toThrow('--artikles');
});
