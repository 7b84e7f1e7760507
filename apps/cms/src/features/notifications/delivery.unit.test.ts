import { failureOf, pauseAfter, reasonOf } from './delivery';

const answer = (command: string, responseCode?: number) =>
  Object.assign(new Error('Nej'), { command, responseCode });

it.each([
  ['an unknown recipient', answer('RCPT TO', 550), 'refused'],
  ['a mail that is not accepted', answer('DATA', 554), 'refused'],
  ['no address', Object.assign(new Error('Nej'), { code: 'EENVELOPE', command: 'API' }), 'refused'],
  ['greylisting', answer('RCPT TO', 451), 'later'],
  ['a full mailbox', answer('DATA', 452), 'later'],
  ['a server that closes', answer('RCPT TO', 421), 'server'],
  ['a refused sender', answer('MAIL FROM', 553), 'server'],
  ['a wrong password', answer('AUTH PLAIN', 535), 'server'],
  ['no connection', answer('CONN'), 'server'],
  ['a connection that is lost', answer('DATA'), 'server'],
  ['anything else', 'odd', 'server'],
])('%s', (_, error, failure) => expect(failureOf(error)).toBe(failure));

it('waits longer after each failure, up to a limit', () => {
  const minutes = [1, 2, 3, 5, 50].map((attempts) => pauseAfter(attempts, 'server') / 60_000);
  expect(minutes).toEqual([1, 2, 4, 15, 15]);
  expect(pauseAfter(1000, 'later')).toBe(4 * 3_600_000);
});

it('gives the answer of the server on one short line', () => {
  expect(reasonOf({ response: `550 Nej\r\n${'x'.repeat(500)}` })).toMatch(/^550 Nej x{291}…$/);
  expect(reasonOf(new Error('ECONNREFUSED'))).toBe('ECONNREFUSED');
});
