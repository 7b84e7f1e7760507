import { createTurns } from './in-turn';

it('runs one at a time, in order, and says no to what comes when too many wait', async () => {
  const inTurn = createTurns(2);
  let atOnce = 0;
  const task = (name: string) => () => {
    atOnce += 1;
    return new Promise<string>((resolve) => {
      setImmediate(() => {
        expect(atOnce).toBe(1);
        atOnce -= 1;
        resolve(name);
      });
    });
  };
  const answers = ['a', 'b', 'c'].map((name) => inTurn(task(name)));
  expect(await Promise.all(answers)).toEqual(['a', 'b', undefined]);
  expect(await inTurn(task('d'))).toBe('d');
});

it('goes on after what failed', async () => {
  const inTurn = createTurns(2);
  const failed = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('yes'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
