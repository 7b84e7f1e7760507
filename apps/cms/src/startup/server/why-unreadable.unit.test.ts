import { whyUnreadable } from './why-unreadable';

const rawHeaders = ['Host', 'cms.region.example'];
const why = (url: string) => whyUnreadable({ url, rawHeaders, httpVersion: '1.1' });

it.each([
  '/',
  '/admin',
  '/api/news/%25',
  '/api/news/%C3%A5?where=%ff',
  '*',
  '/a%20b',
  '/%F0%9F%8E%84',
])('reads %s', (url) => {
  expect(why(url)).toBeUndefined();
});

it.each([
  '/%ff',
  '/api/%ff',
  '/api/media/file/%ff.jpg',
  '/api/%C0%AF',
  '/api/news/%ED%A0%80',
  '/api/news/%',
  '/api/news/%zz',
  '/api/news/%F4%90%80%80',
  '/api/news/%00',
  '/admin/%0A',
  '/admin/%7F',
  'http://cms.region.example/%ff',
])('refuses %s', (url) => {
  expect(why(url)).toBe('Adressen går inte att läsa.');
});

it('refuses a request for two hosts', () => {
  const twice = [...rawHeaders, ...rawHeaders];
  expect(whyUnreadable({ url: '/', rawHeaders: twice, httpVersion: '1.1' })).toMatch(/värd/);
});
