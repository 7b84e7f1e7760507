import { asLocation } from './links';

it.each([
  ['/nyheter/ny', '/nyheter/ny'],
  ['/hälsa och vård?fråga=å#höjd', '/h%C3%A4lsa%20och%20v%C3%A5rd?fr%C3%A5ga=%C3%A5#h%C3%B6jd'],
  ['/h%C3%A4lsa', '/h%C3%A4lsa'],
  ['https://www.example.se/å', 'https://www.example.se/%C3%A5'],
])('%s is written in a header as %s', (target, header) => expect(asLocation(target)).toBe(header));
