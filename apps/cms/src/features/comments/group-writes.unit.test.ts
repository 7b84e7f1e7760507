import { groupWrites, TooMuchWaiting } from './group-writes';

/** A group whose writing ends when it is told to. */
function writing({ most = 10, mostWaiting = 100 } = {}) {
  const groups: string[][] = [];
  let end: () => void = () => undefined;
  const write = async (items: string[]) => {
    groups.push(items);
    await new Promise<void>((resolve) => (end = resolve));
    return items.map((item): PromiseSettledResult<string> =>
      item === 'bad'
        ? { status: 'rejected', reason: new Error(item) }
        : { status: 'fulfilled', value: item.toUpperCase() },
    );
  };
  return { add: groupWrites({ write, most, mostWaiting }), groups, end: () => end() };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

it('writes the first at once, and together what arrives meanwhile', async () => {
  const { add, groups, end } = writing({ most: 2 });
  const all = Promise.all(['a', 'b', 'c', 'd'].map(add));
  expect(groups).toEqual([['a']]);
  for (let group = 0; group < 3; group += 1) {
    end();
    await soon();
  }
  expect(groups).toEqual([['a'], ['b', 'c'], ['d']]);
  expect(await all).toEqual(['A', 'B', 'C', 'D']);
});

it('answers nobody before the group is written', async () => {
  const { add, end } = writing();
  let isAnswered = false;
  const answer = add('a').then(() => (isAnswered = true));
  await soon();
  expect(isAnswered).toBe(false);
  end();
  expect(await answer).toBe(true);
});

it('refuses only the member that failed, and goes on', async () => {
  const { add, end } = writing();
  const sent = Promise.allSettled([add('a'), add('bad'), add('c')]);
  end();
  await soon();
  end();
  expect((await sent).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('goes on after a group that could not be written at all', async () => {
  let attempts = 0;
  const add = groupWrites({
    write: (items: string[]) => {
      attempts += 1;
      if (attempts === 1) return Promise.reject(new Error('The disk is full.'));
      return Promise.resolve(items.map((value) => ({ status: 'fulfilled', value }) as const));
    },
    ...{ most: 10, mostWaiting: 100 },
  });
  await expect(add('a')).rejects.toThrow('full');
  expect(await add('b')).toBe('b');
});

it('refuses more than can be written soon, which bounds the memory', async () => {
  const { add, end } = writing({ mostWaiting: 2 });
  const kept = [add('a'), add('b'), add('c')];
  await expect(add('d')).rejects.toThrow(TooMuchWaiting);
  end();
  await soon();
  end();
  expect(await Promise.all(kept)).toEqual(['A', 'B', 'C']);
});
