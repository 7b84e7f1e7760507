import { offered, withMention } from './mentions';

const people = ['Alva Ek', 'Åsa Lind', 'Bo Ekman'].map((name) => ({ id: name, name }));
const names = (text: string, chosen: string[] = []) =>
  offered(people, text, chosen).map(({ name }) => name);

it.each([
  ['', ['Alva Ek', 'Åsa Lind', 'Bo Ekman']],
  ['Se här @', ['Alva Ek', 'Åsa Lind', 'Bo Ekman']],
  ['Se här @al', ['Alva Ek']],
  ['@ek', ['Alva Ek', 'Bo Ekman']],
  ['@alva e', ['Alva Ek']],
  ['@ås', ['Åsa Lind']],
  ['@va', ['Alva Ek', 'Åsa Lind', 'Bo Ekman']],
  ['@Alva Ek ser till att', ['Alva Ek', 'Åsa Lind', 'Bo Ekman']],
  ['@al\nny rad', ['Alva Ek', 'Åsa Lind', 'Bo Ekman']],
])('after "%s" it offers %j', (text, expected) => expect(names(text)).toEqual(expected));

it('offers those who are chosen whatever is typed', () =>
  expect(names('@ås', ['Bo Ekman'])).toEqual(['Åsa Lind', 'Bo Ekman']));

it.each([
  ['', '@Alva Ek '],
  ['Hej @al', 'Hej @Alva Ek '],
  ['Hej', 'Hej @Alva Ek '],
  ['Hej ', 'Hej @Alva Ek '],
  ['Hej @bo', 'Hej @bo @Alva Ek '],
  ['Hej @Alva Ek, se här', 'Hej @Alva Ek, se här'],
])('names a chosen colleague in "%s" as "%s"', (text, expected) =>
  expect(withMention(text, { id: '1', name: 'Alva Ek' })).toBe(expected),
);
