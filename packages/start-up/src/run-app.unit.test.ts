import { jest } from '@jest/globals';
import { CannotStart } from './cannot-start';
import { runApp } from './run-app';

let umask: jest.SpiedFunction<(mask: number) => number>;
let reported: string[];

beforeEach(() => {
  reported = [];
  umask = jest.spyOn(process, 'umask').mockReturnValue(0o022);
  jest
    .spyOn(console, 'error')
    .mockImplementation((line: unknown) => void reported.push(String(line)));
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    reported.push(`exit ${code}`);
    return undefined as never;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.removeAllListeners('disconnect');
});

it('closes its files to other users', async () => {
  await runApp('The app', () => Promise.resolve());
  expect(umask).toHaveBeenCalledWith(0o077);
  expect(reported).toEqual([]);
});

it('reports a failure in one sentence, with exit code 1', async () => {
  await runApp('The app', () => Promise.reject(new CannotStart('The app cannot start: no.')));
  expect(reported).toEqual(['The app cannot start: no.', 'exit 1']);
});

it('reports an error of the operating system in the same way', async () => {
  const refusal = Object.assign(new Error("EROFS: read-only file system, mkdir '/data/web'"), {
    ...{ code: 'EROFS', syscall: 'mkdir' },
  });
  await runApp('The app', () => Promise.reject(refusal));
  expect(reported).toEqual([
    "The app cannot start: EROFS: read-only file system, mkdir '/data/web'.",
    'exit 1',
  ]);
});

it('ends as at SIGTERM when the launcher that started it is gone', async () => {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  await runApp('The app', () => Promise.resolve());
  process.emit('disconnect');
  expect(kill).toHaveBeenCalledWith(process.pid, 'SIGTERM');
});
