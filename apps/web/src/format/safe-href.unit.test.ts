import { safeHref } from './safe-href';

it.each([
  ['https://www.isof.se/klarsprak', 'https://www.isof.se/klarsprak'],
  [' http://www.digg.se ', 'http://www.digg.se/'],
  ['mailto:kansliet@region.example', 'mailto:kansliet@region.example'],
  ['tel:1177', 'tel:1177'],
  ['/nyheter', '/nyheter'],
  ['#avsnitt', '#avsnitt'],
])('lets %j be a link', (url, href) => expect(safeHref(url)).toBe(href));

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'www.isof.se',
  '',
  null,
])('makes no link of %j', (url) => expect(safeHref(url)).toBeUndefined());
