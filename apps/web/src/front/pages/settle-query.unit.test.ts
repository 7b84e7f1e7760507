import { readAddress } from '../read-address';
import { settleQuery } from './settle-query';

const settle = (target: string) => {
  const address = readAddress(target);
  if (address.kind !== 'page') return address.kind;
  const settled = settleQuery(address);
  return settled.kind === 'elsewhere' ? `→ ${settled.location}` : settled.kind;
};

it.each([
  '/nyheter',
  '/nyheter?sida=2',
  '/nyheter?sida=2&amne=vard&ar=2024',
  '/en/news?page=2&topic=health',
  '/nyheter/atom.xml?amne=vard',
  '/samverkan?typ=projekt',
  '/en/partnerships?kind=project',
  '/kontakt?kontor=bryssel&omrade=EU-fr%C3%A5gor',
  '/kontakt?kontor=bryssel&omrade=EU+och+omv%C3%A4rld',
  '/sok?q=min%20fr%C3%A5ga',
  '/sok?q=kontor&typ=nyheter&sida=2',
  '/nyheter?utm_source=brev&fbclid=1',
  '/kontor?sida=0',
  '/om-oss?sida=0',
])('accepts %s as it is', (target) => expect(settle(target)).toBe('page'));

it.each([
  ['/nyheter?sida=1', '/nyheter'],
  ['/nyheter?sida=01', '/nyheter'],
  ['/nyheter?sida=002', '/nyheter?sida=2'],
  ['/nyheter?sida=+2', '/nyheter?sida=2'],
  ['/nyheter?sida=%2B2', '/nyheter?sida=2'],
  ['/nyheter?sida=&amne=&ar=2024', '/nyheter?ar=2024'],
  ['/nyheter?amne=vard&sida=2', '/nyheter?sida=2&amne=vard'],
  ['/nyheter?sida=2&sida=3', '/nyheter?sida=2'],
  ['/nyheter?ar=2024&x=1&ar=2024', '/nyheter?ar=2024'],
  ['/nyheter?amne=V%C3%85RD', 'missing'],
  ['/nyheter?amne=Vard', '/nyheter?amne=vard'],
  ['/en/news?topic=&office=', '/en/news'],
  ['/samverkan?typ=', '/samverkan'],
  ['/kontakt?omrade=EU&kontor=bryssel', '/kontakt?kontor=bryssel&omrade=EU'],
  ['/kontakt?omrade=+EU', '/kontakt?omrade=EU'],
  ['/sok?sida=2&q=a', '/sok?q=a&sida=2'],
  ['/sok?q=', '/sok'],
])('redirects from %s to %s', (target, location) =>
  expect(settle(target)).toBe(location === 'missing' ? location : `→ ${location}`),
);

it.each([
  ...['0', '-1', '1e3', '1.5', '2.0', 'x', '0x2', 'Infinity', '9999999', '２'].map(
    (page) => `/nyheter?sida=${encodeURIComponent(page)}`,
  ),
  ...['abc', '24', '1899', '2100', '20245', '2024-01'].map((year) => `/nyheter?ar=${year}`),
  '/nyheter?amne=%3Cscript%3E',
  `/nyheter?amne=${'x'.repeat(201)}`,
  '/nyheter?kontor=a%2Fb',
  '/en/news?year=abc',
  '/en/news?page=0',
  '/samverkan?typ=project',
  '/en/partnerships?kind=projekt',
  '/kontakt?kontor=a+b',
  `/kontakt?omrade=${'x'.repeat(201)}`,
  '/sok?q=a&typ=finns-inte',
  '/sok?q=a&sida=1e1',
  '/nyheter/rss.xml?amne=%00',
])('finds nothing at %s', (target) => expect(settle(target)).toBe('missing'));

it('redirects to a canonical address', () => {
  for (const target of [
    '/nyheter?ar=2024&amne=Vard&sida=+2',
    '/kontakt?omrade=%20a%26b&kontor=X',
  ]) {
    const location = settle(target).slice('→ '.length);
    expect(settle(location)).toBe('page');
  }
});
