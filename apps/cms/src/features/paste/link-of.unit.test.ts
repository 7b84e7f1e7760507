import { linkOf } from './link-of';

const addresses = { site: 'https://www.region.example', admin: 'https://cms.region.example' };

it.each([
  ['https://www.region.example/kontor?x=1#y', '/kontor?x=1#y'],
  ['http://www.region.example/', '/'],
  ['https://www.example.se/En sida', 'https://www.example.se/En%20sida'],
  ['www.example.se', 'https://www.example.se'],
  ['/kontor', '/kontor'],
  ['MAILTO:anna@example.se?subject=Hej', 'mailto:anna@example.se'],
  ['mailto:%61nna@example.se', 'mailto:anna@example.se'],
  ['tel:+46 31 390 06 30', 'tel:+46313900630'],
  ['//www.example.se/a', 'https://www.example.se/a'],
  ['https://www.google.com/url?q=https://www.example.se/&sa=D', 'https://www.example.se/'],
])('%s leads to %s', (typed, href) => {
  expect(linkOf(typed, addresses)).toEqual({ href });
});

it.each([
  ['fileLink', 'file:///C:/a.docx'],
  ['fileLink', 'C:\\a.docx'],
  ['fileLink', '\\\\server\\a.docx'],
  ['fileLink', 'protokoll.docx'],
  ['fileLink', '../a.pdf'],
  ['adminLink', 'https://cms.region.example/admin/collections/news/1'],
  ['adminLink', 'https://cms.region.example/api/media/file/a.png'],
  ['adminLink', 'https://www.region.example/forhandsgranska/abc.def'],
  ['adminLink', 'https://www.region.example/en/preview/abc.def'],
  ['deadLink', 'javascript:alert(1)'],
  ['deadLink', ' JaVaScript:alert(1)'],
  ['deadLink', 'data:text/html,hej'],
  ['deadLink', 'blob:https://www.example.se/1'],
  ['deadLink', 'vbscript:x'],
  ['deadLink', 'cid:image001.png'],
  ['deadLink', 'http://intranat/sida'],
  ['deadLink', 'mailto:ingen'],
  ['deadLink', 'mailto:%ff'],
  ['deadLink', '//'],
  ['deadLink', 'http://['],
])('reports a %s for %s', (loss, typed) => {
  expect(linkOf(typed, addresses)).toEqual({ loss });
});

it.each(['', '#', '#_Toc1', ' #a'])(
  '%j is a link within the source document, removed without a message',
  (typed) => {
    expect(linkOf(typed, addresses)).toEqual({});
  },
);

it('a scheme with a line break is not accepted', () => {
  expect(linkOf('java\nscript:alert(1)', addresses).href).toBeUndefined();
});
