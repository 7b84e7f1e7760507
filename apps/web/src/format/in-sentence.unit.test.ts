import { newsMessages } from '../features/news/messages';
import { inSentence } from './in-sentence';

it.each([
  ['The Stockholm office', 'the Stockholm office'],
  ['Theatre Alliance', 'Theatre Alliance'],
  ['Wexsus', 'Wexsus'],
])('%s is %s inside a sentence', (name, inside) => expect(inSentence(name)).toBe(inside));

it('has no capital in the middle of a heading', () => {
  expect(newsMessages('en').about('The Stockholm office')).toBe('News about the Stockholm office');
});
