import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataFolder } from './data-folder';

let outside: string;
let folder: string;

beforeEach(async () => {
  outside = await mkdtemp(path.join(tmpdir(), 'data-folder-'));
  folder = path.join(outside, 'data');
});
afterEach(() => rm(outside, { recursive: true }));

const modeOf = async (...names: string[]) =>
  ((await stat(path.join(folder, ...names))).mode & 0o7777).toString(8);
const open = (...names: string[]) => openDataFolder('The app', folder, names);

it('is made where it is missing, for its owner only', async () => {
  folder = path.join(folder, 'deeper');
  await open();
  expect(await modeOf()).toBe('700');
});

it('is closed to others when it is there, with all in it that is named', async () => {
  await mkdir(path.join(folder, 'media', 'small'), { recursive: true });
  await chmod(folder, 0o755);
  for (const name of ['secrets.json', 'media/a.png', 'media/small/a.png', 'notes.txt']) {
    await writeFile(path.join(folder, name), 'x', { mode: 0o644 });
  }
  await writeFile(path.join(outside, 'not ours'), '', { mode: 0o644 });
  await symlink(path.join(outside, 'not ours'), path.join(folder, 'media', 'link'));
  await open('media', 'secrets.json', 'not-there');
  expect(await modeOf()).toBe('700');
  expect(await modeOf('media')).toBe('700');
  expect(await modeOf('media', 'small')).toBe('700');
  expect(await modeOf('media', 'small', 'a.png')).toBe('600');
  expect(await modeOf('secrets.json')).toBe('600');
  expect(await modeOf('notes.txt')).toBe('644');
  expect(await modeOf('..', 'not ours')).toBe('644');
});

it('is not changed if other users have files in it, as in /tmp', async () => {
  await mkdir(folder);
  await chmod(folder, 0o1777);
  await writeFile(path.join(folder, 'secrets.json'), 'x', { mode: 0o644 });
  await open('secrets.json');
  expect(await modeOf()).toBe('1777');
  expect(await modeOf('secrets.json')).toBe('600');
});

it.each(['/dev/null', '/dev/null/data'])(
  'says in one sentence that %s cannot be written to',
  async (place) => {
    await expect(openDataFolder('The app', place, [])).rejects.toThrow(
      /^The app cannot start: DATA_DIR is \S+, which cannot be written to \([A-Z]+\); set it to a folder that can\.$/,
    );
  },
);
