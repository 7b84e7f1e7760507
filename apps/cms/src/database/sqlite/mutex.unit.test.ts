import { Mutex, WriteWaitedTooLong } from './mutex';

it('is held by one caller at a time, in the order they came', async () => {
  const mutex = new Mutex(1000);
  const seen: number[] = [];
  const work = async (number: number) => {
    const release = await mutex.acquire();
    seen.push(number);
    await Promise.resolve();
    seen.push(number);
    release();
  };
  await Promise.all([1, 2, 3].map(work));
  expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
});

it('times out with the likely cause, and can be acquired afterwards', async () => {
  const mutex = new Mutex(10);
  const release = await mutex.acquire();
  await expect(mutex.acquire()).rejects.toThrow(WriteWaitedTooLong);
  await expect(mutex.acquire()).rejects.toThrow('without passing `req`');
  release();
  expect(await mutex.acquire()).toEqual(expect.any(Function));
});

it('ignores a second release', async () => {
  const mutex = new Mutex(10);
  const first = await mutex.acquire();
  const second = mutex.acquire();
  first();
  first();
  await second;
  await expect(mutex.acquire()).rejects.toThrow(WriteWaitedTooLong);
});
