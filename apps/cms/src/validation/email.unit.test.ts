import { email } from './email';

describe('an e-mail address (E1)', () => {
  it.each(['kontoret@example.se', 'for.namn+x@sub.example.co', 'växel@växjö.example'])(
    '%s is accepted',
    (typed) => {
      expect(email(` ${typed} `)).toBe(typed);
    },
  );

  it.each([
    '',
    'kontoret',
    'kontoret@example',
    'a@b@example.se',
    '.a@example.se',
    'a..b@example.se',
    'Kontoret <kontoret@example.se>',
    'a@example.se, b@example.se',
    'namn (at) example.se',
    'uiqt|wBiHm5{m',
  ])('%j is refused', (typed) => {
    expect(email(typed)).toBeUndefined();
  });
});
