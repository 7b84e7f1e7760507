import { createHmac } from 'node:crypto';
import { isSigned, signedHeaders } from './signature';

const secret = 'a secret that only the diary and we know of';
const now = new Date('2026-12-01T08:00:00Z');
const timestamp = now.getTime() / 1000;
const body = '{"receipt":"2026-000001"}';
const signed = (more: Record<string, string> = {}) =>
  new Headers({ ...signedHeaders({ id: 'm1', timestamp, body }, secret), ...more });

it('signs id, time and body as Standard Webhooks specifies', () => {
  const mac = createHmac('sha256', secret).update(`m1.${timestamp}.${body}`).digest('base64');
  expect(signed().get('webhook-signature')).toBe(`v1,${mac}`);
  expect(isSigned(signed(), body, secret, now)).toBe(true);
});

it('accepts one of several signatures, while a secret is being replaced', () => {
  const both = `v1,AAAA ${signed().get('webhook-signature')}`;
  expect(isSigned(signed({ 'webhook-signature': both }), body, secret, now)).toBe(true);
});

it.each<[string, Headers, string]>([
  ['another body', signed(), '{}'],
  ['another id', signed({ 'webhook-id': 'm2' }), body],
  ['another time', signed({ 'webhook-timestamp': String(timestamp + 1) }), body],
  ['no headers', new Headers(), body],
  ['an empty signature', signed({ 'webhook-signature': '' }), body],
  ['a version without signature', signed({ 'webhook-signature': 'v1' }), body],
  ['another version', signed({ 'webhook-signature': 'v2,AAAA' }), body],
  ['a time that is none', signed({ 'webhook-timestamp': 'now' }), body],
])('refuses %s', (_what, headers, text) => {
  expect(isSigned(headers, text, secret, now)).toBe(false);
});

it.each([-6, 6])('refuses a message that is %i minutes from now', (minutes) => {
  const at = new Date(now.getTime() + minutes * 60_000);
  expect(isSigned(signed(), body, secret, at)).toBe(false);
});
