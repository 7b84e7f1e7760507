import { isRangeCurrent, judgeConditions } from './judge-conditions';

const date = 'Tue, 24 Nov 2026 13:00:00 GMT';
const [earlier, later] = ['Tue, 24 Nov 2026 12:59:59 GMT', 'Tue, 24 Nov 2026 13:00:01 GMT'];
const file = { etag: '"a"', modified: Date.parse(date) };

it.each([
  [{}, 200],
  [{ 'if-none-match': '"a"' }, 304],
  [{ 'if-none-match': 'W/"a"' }, 304],
  [{ 'if-none-match': '"b", "a"' }, 304],
  [{ 'if-none-match': '*' }, 304],
  [{ 'if-none-match': '"b"' }, 200],
  [{ 'if-none-match': 'a' }, 200],
  [{ 'if-none-match': '' }, 200],
  [{ 'if-modified-since': date }, 304],
  [{ 'if-modified-since': later }, 304],
  [{ 'if-modified-since': earlier }, 200],
  [{ 'if-modified-since': 'yesterday' }, 200],
  // The tag counts where both are given.
  [{ 'if-none-match': '"b"', 'if-modified-since': date }, 200],
  [{ 'if-match': '"a"' }, 200],
  [{ 'if-match': '*' }, 200],
  [{ 'if-match': '"b"' }, 412],
  [{ 'if-match': 'W/"a"' }, 412],
  [{ 'if-match': '"b"', 'if-none-match': '"a"' }, 412],
  [{ 'if-unmodified-since': earlier }, 412],
  [{ 'if-unmodified-since': date }, 200],
  [{ 'if-match': '"a"', 'if-unmodified-since': earlier }, 200],
])('%j leads to %i', (headers, status) => {
  expect(judgeConditions(headers, file)).toBe(status);
});

it.each([
  [undefined, true],
  ['"a"', true],
  ['"b"', false],
  ['W/"a"', false],
  ['a', false],
  [date, true],
  [later, false],
  [earlier, false],
])('a range of %s is of the current file: %s', (ifRange, expected) => {
  expect(isRangeCurrent(ifRange, file)).toBe(expected);
});

it('is not identified by a date within its second', () => {
  expect(isRangeCurrent(date, file, file.modified + 500)).toBe(false);
});
