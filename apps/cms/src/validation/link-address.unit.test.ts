import { linkAddress } from './link-address';

it.each([
  ...['https://www.example.se/a?b=c#d', '/nyheter/en-nyhet', '/sok?q=buss#traffar', '/', '#mer'],
  ...['/api/media/file/Plan.pdf', 'mailto:kontoret@example.se', 'tel:+4631123456'],
])('a link in running text may lead to %s', (typed) => {
  expect(linkAddress(` ${typed} `)).toBe(typed);
});

it.each([
  ...['https://', 'example.se', 'www.example.se', 'nyheter/en-nyhet', '//example.se', '/en sida'],
  ...['javascript:alert(1)', 'mailto:', 'mailto:ingen', 'tel:', '#', ''],
])('a link in running text does not lead to %j', (typed) => {
  expect(linkAddress(typed)).toBeUndefined();
});
