import { suggestForPath, wordsOf } from './suggest-for-path';

it.each([
  ['/nyheter/nytt-avtal-2019', 'nytt avtal'],
  ['/om-oss/organisation.html', 'organisation'],
  ['/g%C3%B6teborg', 'göteborg'],
  ['/%zz', 'zz'],
  ['/', ''],
  ['/2019/12/', ''],
])('takes %s for the words %j', (path, words) => expect(wordsOf(path)).toBe(words));

it('suggests nothing where there is no search, rather than failing the page', async () => {
  expect(await suggestForPath('/kontor/goteborg', 'sv')).toEqual([]);
});
