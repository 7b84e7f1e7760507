import { mediaNameOf } from './media-name';

it.each([
  'O’Hara.jpg',
  "O'Hara.jpg",
  'A & B.jpg',
  '50 % fler.jpg',
  'Möte; protokoll.jpg',
  '🎄.png',
  'con.png',
  'Ödeshög älv.jpg'.normalize('NFD'),
  'bild (1) [2], 3+4 = 7!.jpg',
])('names a file from before names were canonical as it is stored: %s', (name) =>
  expect(mediaNameOf(`/media/${encodeURIComponent(name)}`)).toBe(name),
);

it.each([
  '',
  '.env',
  '..',
  '%2e%2e%2fx',
  'a/b.jpg',
  'a%5Cb',
  '%00.jpg',
  '%zz',
  'x%3Fdepth=1',
  'a%3Ab',
  '%ED%A0%80',
])('names nothing by %j', (encoded) => expect(mediaNameOf(`/media/${encoded}`)).toBeUndefined());
