import type { IncomingHttpHeaders } from 'node:http';
import { CLIENT_HEADER, setClientHeader } from './client-header';

const told = (
  headers: IncomingHttpHeaders,
  trustedProxies: number,
  remoteAddress = '192.0.2.1',
) => {
  const request = { headers, socket: { remoteAddress } as never };
  setClientHeader(request, trustedProxies);
  return request.headers[CLIENT_HEADER];
};

it('tells the address of the connection', () => expect(told({}, 0)).toBe('192.0.2.1'));

it('believes nothing that a client says of itself', () => {
  const said = { [CLIENT_HEADER]: '198.51.100.9', 'x-forwarded-for': '198.51.100.9' };
  expect(told(said, 0)).toBe('192.0.2.1');
});

it('believes what our own proxies saw, and no address that was sent to them', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7, 198.51.100.9, 192.0.2.8' };
  expect(told(forwarded, 1)).toBe('192.0.2.8');
  expect(told(forwarded, 2)).toBe('198.51.100.9');
});

it('takes the addresses of one IPv6 subscriber for one client', () => {
  expect(told({}, 0, '2001:db8:1:2::1')).toBe(told({}, 0, '2001:db8:1:2:ffff::9'));
});

it('takes what is no address for nobody in particular', () => {
  expect(told({ 'x-forwarded-for': 'x'.repeat(5_000) }, 1)).toBe('');
});
