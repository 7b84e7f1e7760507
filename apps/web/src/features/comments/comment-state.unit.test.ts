import { LARGEST_FORM, LARGEST_HEADER } from '../../processes/rendering';
import { decodeState, encodeState, type CommentState } from './comment-state';

const state: CommentState = {
  problem: 'warning',
  text: 'Å\r\n👩‍👧 "<',
  maxLength: 2000,
  id: 'an id of this message',
  quotes: [{ kind: 'email', before: '…', found: 'a@b.example', after: '' }],
  removed: ['phone'],
  isAsked: true,
};

it('restores the text from a header unchanged', () => {
  const header = encodeState(state);
  expect(header).toMatch(/^[\w-]+\.[\w-]+$/);
  expect(decodeState(header)).toEqual(state);
});

it.each([null, '', 'rubbish', encodeState(state).slice(5)])('reads no state from %j', (header) => {
  expect(decodeState(header)).toBeUndefined();
});

it.each(['a', '"', '\u0001', 'å', '–', '😀'])(
  'fits in the headers between the processes when the largest form is full of %j',
  (character) => {
    const text = character.repeat(LARGEST_FORM / encodeURIComponent(character).length);
    expect(encodeState({ ...state, text }).length).toBeLessThan(LARGEST_HEADER - 16 * 1024);
  },
);
