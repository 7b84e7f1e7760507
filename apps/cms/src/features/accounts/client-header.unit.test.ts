import type { IncomingHttpHeaders } from 'node:http';
import { CLIENT_HEADER, setClientHeader } from './client-header';

const headerOf = (
  headers: IncomingHttpHeaders,
  trustedProxies: number,
  remoteAddress = '192.0.2.1',
) => {
  const request = { headers, socket: { remoteAddress } as never };
  setClientHeader(request, trustedProxies);
  return request.headers[CLIENT_HEADER];
};

it('is the address of the connection', () => expect(headerOf({}, 0)).toBe('192.0.2.1'));

it('ignores headers from the client', () => {
  const sent = { [CLIENT_HEADER]: '198.51.100.9', 'x-forwarded-for': '198.51.100.9' };
  expect(headerOf(sent, 0)).toBe('192.0.2.1');
});

it('is the address that the trusted proxies saw, not one that was sent to them', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7, 198.51.100.9, 192.0.2.8' };
  expect(headerOf(forwarded, 1)).toBe('192.0.2.8');
  expect(headerOf(forwarded, 2)).toBe('198.51.100.9');
});

it('is the same for all addresses of an IPv6 /64', () => {
  expect(headerOf({}, 0, '2001:db8:1:2::1')).toBe(headerOf({}, 0, '2001:db8:1:2:ffff::9'));
});

it('is empty for an invalid address', () => {
  expect(headerOf({ 'x-forwarded-for': 'x'.repeat(5_000) }, 1)).toBe('');
});
