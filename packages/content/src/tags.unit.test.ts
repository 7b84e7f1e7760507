import { everything, tagsFor } from './tags';

it('gives each kind one tag, however often it is named', () => {
  expect(tagsFor('news', 'media', 'news')).toEqual(['news', 'media']);
});

it('never gives a kind the tag of the whole site', () => {
  expect(tagsFor('news', 'pages', 'site')).not.toContain(everything);
});
