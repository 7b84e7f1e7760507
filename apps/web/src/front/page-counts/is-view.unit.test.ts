import { isView } from './is-view';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0';

it.each([
  ['a browser', { 'user-agent': firefox, 'sec-fetch-dest': 'document' }],
  ['a browser that sends less', { 'user-agent': 'Lynx/2.9.2 libwww-FM/2.14' }],
  ['a client without a name', {}],
  ['a telephone whose name sounds like a robot', { 'user-agent': 'Mozilla/5.0 (CUBOT NOTE 20)' }],
])('%s sees the page', (_name, headers) => {
  expect(isView(headers)).toBe(true);
});

it.each([
  ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://x)' }],
  ['another', { 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0)' }],
  ['a monitor', { 'user-agent': 'Mozilla/5.0 (compatible; UptimeRobot/2.0)' }],
  ['a program', { 'user-agent': 'python-requests/2.32' }],
  ['a browser that prefetches', { 'user-agent': firefox, 'sec-purpose': 'prefetch;prerender' }],
  ['an older one', { 'user-agent': firefox, purpose: 'prefetch' }],
  ['an old Firefox', { 'user-agent': firefox, 'x-moz': 'prefetch' }],
  ['a script', { 'user-agent': firefox, 'sec-fetch-dest': 'empty' }],
  ['a frame', { 'user-agent': firefox, 'sec-fetch-dest': 'iframe' }],
])('%s does not', (_name, headers) => {
  expect(isView(headers)).toBe(false);
});
