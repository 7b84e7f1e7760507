import { Turns, WriteWaitedTooLong } from './turns';

it('lets one have the turn at a time, in the order they came', async () => {
  const turns = new Turns(1000);
  const seen: number[] = [];
  const work = async (number: number) => {
    const end = await turns.take();
    seen.push(number);
    await Promise.resolve();
    seen.push(number);
    end();
  };
  await Promise.all([1, 2, 3].map(work));
  expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
});

it('tells whoever waits too long what is wrong, and lets the next one in', async () => {
  const turns = new Turns(10);
  const end = await turns.take();
  await expect(turns.take()).rejects.toThrow(WriteWaitedTooLong);
  await expect(turns.take()).rejects.toThrow('without passing `req`');
  end();
  expect(await turns.take()).toEqual(expect.any(Function));
});

it('gives no turn away twice when one is ended twice', async () => {
  const turns = new Turns(10);
  const first = await turns.take();
  const second = turns.take();
  first();
  first();
  await second;
  await expect(turns.take()).rejects.toThrow(WriteWaitedTooLong);
});
