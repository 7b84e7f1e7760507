import { clientOf, visitorAddress } from './client-address';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2::7', '2001:db8:1:2'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['192.0.2.7:4711', '192.0.2.7'],
  ['[2001:db8:1:2::7]:4711', '2001:db8:1:2'],
  ['[2001:db8:1:2::7]', '2001:db8:1:2'],
  ['', ''],
  ['unknown', ''],
  ['1.1.1.1:', ''],
  ['[]:1', ''],
  [undefined, ''],
])('takes %s for the client %s', (address, client) => {
  expect(clientOf(address)).toBe(client);
});

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
  [', ,', 1, '10.0.0.1'],
  [`${'made up, '.repeat(1500)}1.1.1.1`, 1, '1.1.1.1'],
])('X-Forwarded-For: %s behind %i proxies is %s (K12)', (forwarded, trusted, expected) => {
  expect(from(forwarded, trusted)).toBe(expected);
});
