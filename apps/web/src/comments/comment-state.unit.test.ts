import { decodeState, encodeState, type CommentState } from './comment-state';

const state: CommentState = {
  problem: 'warning',
  text: 'Å\r\n👩‍👧 "<',
  maxLength: 2000,
  allowed: ['a@b.example'],
};

it('carries the text through a header unharmed', () => {
  const header = encodeState(state);
  expect(header).toMatch(/^[\w-]+$/);
  expect(decodeState(header)).toEqual(state);
});

it.each([null, '', 'rubbish', encodeState(state).slice(5)])('reads no state from %j', (header) => {
  expect(decodeState(header)).toBeUndefined();
});

it('fits in the internal server’s 256 kB of headers at its heaviest', () => {
  expect(encodeState({ ...state, text: '😀'.repeat(2000 * 4) }).length).toBeLessThan(200_000);
});
