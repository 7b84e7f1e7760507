import { readRanges } from './read-ranges';

const read = (header: string | undefined, size = 100) =>
  readRanges(header, size)?.map(({ start, end }) => `${start}-${end}`);

it.each([
  ['bytes=0-9', ['0-9']],
  ['bytes=0-9,20-29', ['0-9', '20-29']],
  ['bytes=20-29, 0-9', ['20-29', '0-9']],
  ['BYTES=0-9 ,, 20-29,', ['0-9', '20-29']],
  ['bytes=90-', ['90-99']],
  ['bytes=-10', ['90-99']],
  ['bytes=-1000', ['0-99']],
  ['bytes=0-0,-1', ['0-0', '99-99']],
  ['bytes=95-1000', ['95-99']],
  ['bytes=0-99', ['0-99']],
  ['bytes=0-9,100-', ['0-9']],
])('%s of 100 bytes is %j', (header, ranges) => {
  expect(read(header)).toEqual(ranges);
});

it.each([
  ['bytes=0-9,5-14', ['0-14']],
  ['bytes=0-9,10-19', ['0-19']],
  ['bytes=50-59,0-99,3-4', ['0-99']],
  ['bytes=0-,0-,0-,0-', ['0-99']],
  ['bytes=30-39,0-9,5-14', ['0-14', '30-39']],
])('%s is merged to %j', (header, ranges) => {
  expect(read(header)).toEqual(ranges);
});

it.each([
  'bytes=100-',
  'bytes=100-200',
  'bytes=-0',
  'bytes=200-300,400-',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=9-0',
  'bytes=0-9;20-29',
  'bytes=1e1-',
  'bytes=0-9,x',
  'bytes=0x0-9',
  'bytes=--5',
  'bytes==0-9',
  '0-9,20-29',
  `bytes=${Array.from({ length: 21 }, (_, n) => `${n * 4}-${n * 4}`).join()}`,
  `bytes=${'0-,'.repeat(4_000)}`,
])('%.40s cannot be satisfied', (header) => {
  expect(read(header)).toEqual([]);
});

it.each([undefined, 'items=0-9', 'seconds=0-9,20-29'])('%s leaves the file whole', (header) => {
  expect(read(header)).toBeUndefined();
});

it('has no part of an empty file', () => {
  expect(read('bytes=0-', 0)).toEqual([]);
  expect(read('bytes=-5', 0)).toEqual([]);
});
