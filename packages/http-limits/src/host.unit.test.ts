import { hasOneValidHost, isValidHost } from './host';

it.each([
  'region.example',
  'REGION.example.',
  'localhost:3000',
  'a.example:',
  'under_score.example',
  '192.0.2.7',
  '192.0.2.7:80',
  '[2001:db8::7]',
  '[::1]:3000',
  'xn--vstkusten-v2a.example',
])('reads %s', (host) => {
  expect(isValidHost(host)).toBe(true);
});

it.each([
  '',
  ' ',
  ':80',
  'a b',
  'a.example, b.example',
  'a.example,b.example',
  'user@a.example',
  'http://a.example',
  'a.example/path',
  'a.example?x',
  'a.example#x',
  'a\\b',
  'a.example:80:80',
  'a.example:65536',
  'a.example:-1',
  '[::1',
  '::1',
  '[::1]x',
  '[1.2.3.4]',
  '[]',
  'västkusten.example',
  'vÃ¤st.example',
  'a%00.example',
  'a\0b',
  '<script>',
  'a'.repeat(301),
])('refuses %j', (host) => {
  expect(isValidHost(host)).toBe(false);
});

it.each([
  [['Host', 'a.example'], '1.1', true],
  [['host', 'a.example', 'Accept', 'host'], '1.1', true],
  [['Host', 'a.example', 'HOST', 'a.example'], '1.1', false],
  [['Host', 'a.example', 'host', ''], '1.1', false],
  [['Accept', '*/*'], '1.1', false],
  [['Accept', '*/*'], '1.0', true],
  [['Host', 'a b'], '1.0', false],
])('of the headers %j in HTTP/%s returns %s', (rawHeaders, httpVersion, expected) => {
  expect(hasOneValidHost({ rawHeaders, httpVersion })).toBe(expected);
});
