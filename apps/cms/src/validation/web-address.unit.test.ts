import { webAddress } from './web-address';

describe('a web address', () => {
  it.each(['https://www.example.se', 'http://example.se/a?b=c#d', 'https://åäö.example/'])(
    '%s is accepted as it is',
    (typed) => {
      expect(webAddress(` ${typed} `)).toBe(typed);
    },
  );

  it.each([
    'www.example.se',
    'javascript:alert(1)',
    'data:text/html,hej',
    'mailto:a@example.se',
    '//example.se',
    'https://',
    'https://localhost',
    'https://exa mple.se',
    '',
  ])('%j is refused', (typed) => {
    expect(webAddress(typed)).toBeUndefined();
  });
});
