import { jest } from '@jest/globals';
import { CmsRefused, CmsUnavailable } from '../../cms/client';
import type { Batch, ReadChanges } from '../../cms/changes';
import { ChangeFollower } from './follow-changes';

type Answer = Batch | Error;
const silence = () => new CmsUnavailable('api/changes', { hasAnswered: false });
const nothing = (cursor: string): Batch => ({ changes: [], cursor, reset: false });
const changed = (cursor: string, ...tags: string[]): Batch => ({
  changes: [{ tags }],
  cursor,
  reset: false,
});

/** A follower of a feed that gives these answers, then none; `seen` lists its requests and its effects. */
function follow(answers: Answer[], position?: string) {
  const seen: string[] = [];
  const done = new Promise<void>((resolve) => {
    const readChanges: ReadChanges = (after, wait, signal) => {
      seen.push(`request ${after} wait ${wait}`);
      const answer = answers.shift();
      if (answer instanceof Error) return Promise.reject(answer);
      if (answer) return Promise.resolve(answer);
      resolve();
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('stopped'))),
      );
    };
    follower = new ChangeFollower({
      readChanges,
      position,
      onChange: (tags, cursor) => seen.push(`expire ${tags.join()} at ${cursor}`),
      onPosition: (cursor) => seen.push(`nothing new at ${cursor}`),
      firstPause: 1,
      longestPause: 2,
    });
    follower.start();
  });
  return { seen, done, follower };
}

let follower: ChangeFollower;
let lines: string[];

beforeEach(() => {
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => {
    lines.push(JSON.parse(String(line)).event);
  });
});
afterEach(() => {
  follower.stop();
  jest.restoreAllMocks();
});

it('continues from its position, first without waiting, and passes on the changes', async () => {
  const { seen, done } = follow([changed('2', 'news', 'pages'), nothing('3')], '1');
  await done;
  expect(seen).toEqual([
    'request 1 wait 0',
    'expire news,pages at 2',
    'request 2 wait 25',
    'nothing new at 3',
    'request 3 wait 25',
  ]);
});

it('treats nothing as current when it has no position, or the feed no longer has it', async () => {
  const reset: Batch = { changes: [], cursor: '9', reset: true };
  const { seen, done } = follow([nothing('1'), reset]);
  await done;
  expect(seen).toEqual([
    'request undefined wait 0',
    'expire everything at 1',
    'request 1 wait 25',
    'expire everything at 9',
    'request 9 wait 25',
  ]);
});

it('keeps its position through an outage, and catches up before it waits again', async () => {
  const outage = [silence(), silence()];
  const { seen, done } = follow([nothing('1'), ...outage, changed('2', 'news')], '1');
  await done;
  expect(seen.slice(2)).toEqual([
    'request 1 wait 25',
    'request 1 wait 0',
    'request 1 wait 0',
    'expire news at 2',
    'request 2 wait 25',
  ]);
});

it('logs each new state of the feed once, not once per attempt', async () => {
  const down = silence();
  const refused = new CmsRefused('api/changes', 401);
  const { done } = follow([down, down, down, refused, refused, nothing('1'), nothing('1')], '1');
  await done;
  expect(lines).toEqual(['feed-unreachable', 'feed-refused', 'feed-following']);
});

it('distinguishes a CMS that is down from one that answers something else', async () => {
  const { follower: unreachable } = follow([silence()], '1');
  await new Promise((resolve) => setImmediate(resolve));
  expect(unreachable.state).toBe('unreachable');
  unreachable.stop();
  const { follower: other } = follow([new CmsUnavailable('api/changes')], '1');
  await new Promise((resolve) => setImmediate(resolve));
  expect(other.state).toBe('refused');
});

it('lets requests in when it has caught up, or after a while when it cannot', async () => {
  const caughtUp = follow([nothing('1')], '1').follower;
  await caughtUp.caughtUp(60_000);
  expect(caughtUp.state).toBe('following');
  caughtUp.stop();
  const down = follow(Array<Answer>(50).fill(silence()), '1').follower;
  await down.caughtUp(20);
  expect(down.state).toBe('unreachable');
});
