import { visitorAddress } from './visitor-address';

const from = (forwarded: string | undefined, trusted: number) =>
  visitorAddress(
    {
      socket: { remoteAddress: '10.0.0.1' } as never,
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    },
    trusted,
  );

it.each([
  [undefined, 0, '10.0.0.1'],
  ['1.1.1.1', 0, '10.0.0.1'],
  ['1.1.1.1', 1, '1.1.1.1'],
  ['made up, 1.1.1.1', 1, '1.1.1.1'],
  ['made up, 1.1.1.1, 10.0.0.2', 2, '1.1.1.1'],
  [undefined, 1, '10.0.0.1'],
  ['1.1.1.1', 2, '10.0.0.1'],
])('X-Forwarded-For: %s behind %i proxies is %s (K12)', (forwarded, trusted, expected) => {
  expect(from(forwarded, trusted)).toBe(expected);
});
