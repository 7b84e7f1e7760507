import { allPopulated, populated } from './populated';

it.each([['an-id'], [null], [undefined]])('has no document for %j', (value) =>
  expect(populated<{ id: string }>(value)).toBeUndefined(),
);

it('keeps the order of what may be read and leaves out the rest', () => {
  const [first, last] = [{ id: '1' }, { id: '3' }];
  expect(allPopulated([first, '2', last])).toEqual([first, last]);
  expect(allPopulated(null)).toEqual([]);
});
