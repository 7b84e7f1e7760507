import { offered, withMention } from './mentions';

const people = ['Allmän Ekonom', 'Åsikt Lokal', 'Bild Ekolog'].map((name) => ({
  id: name,
  name,
}));
const names = (text: string, chosen: string[] = []) =>
  offered(people, text, chosen).map(({ name }) => name);

it.each([
  ['', ['Allmän Ekonom', 'Åsikt Lokal', 'Bild Ekolog']],
  ['Se här @', ['Allmän Ekonom', 'Åsikt Lokal', 'Bild Ekolog']],
  ['Se här @al', ['Allmän Ekonom']],
  ['@ek', ['Allmän Ekonom', 'Bild Ekolog']],
  ['@allmän e', ['Allmän Ekonom']],
  ['@ås', ['Åsikt Lokal']],
  ['@va', ['Allmän Ekonom', 'Åsikt Lokal', 'Bild Ekolog']],
  ['@Allmän Ekonom ser till att', ['Allmän Ekonom', 'Åsikt Lokal', 'Bild Ekolog']],
  ['@al\nny rad', ['Allmän Ekonom', 'Åsikt Lokal', 'Bild Ekolog']],
])('after "%s" it offers %j', (text, expected) => expect(names(text)).toEqual(expected));

it('offers those who are chosen whatever is typed', () =>
  expect(names('@ås', ['Bild Ekolog'])).toEqual(['Åsikt Lokal', 'Bild Ekolog']));

it.each([
  ['', '@Allmän Ekonom '],
  ['Hej @al', 'Hej @Allmän Ekonom '],
  ['Hej', 'Hej @Allmän Ekonom '],
  ['Hej ', 'Hej @Allmän Ekonom '],
  ['Hej @bo', 'Hej @bo @Allmän Ekonom '],
  ['Hej @Allmän Ekonom, se här', 'Hej @Allmän Ekonom, se här'],
])('names a chosen colleague in "%s" as "%s"', (text, expected) =>
  expect(withMention(text, { id: '1', name: 'Allmän Ekonom' })).toBe(expected),
);
