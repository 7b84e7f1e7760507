import { Mutex, WriteWaitedTooLong } from './mutex';

it('lets one have the turn at a time, in the order they came', async () => {
  const turns = new Mutex(1000);
  const seen: number[] = [];
  const work = async (number: number) => {
    const end = await turns.acquire();
    seen.push(number);
    await Promise.resolve();
    seen.push(number);
    end();
  };
  await Promise.all([1, 2, 3].map(work));
  expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
});

it('tells whoever waits too long what is wrong, and lets the next one in', async () => {
  const turns = new Mutex(10);
  const end = await turns.acquire();
  await expect(turns.acquire()).rejects.toThrow(WriteWaitedTooLong);
  await expect(turns.acquire()).rejects.toThrow('without passing `req`');
  end();
  expect(await turns.acquire()).toEqual(expect.any(Function));
});

it('gives no turn away twice when one is ended twice', async () => {
  const turns = new Mutex(10);
  const first = await turns.acquire();
  const second = turns.acquire();
  first();
  first();
  await second;
  await expect(turns.acquire()).rejects.toThrow(WriteWaitedTooLong);
});
