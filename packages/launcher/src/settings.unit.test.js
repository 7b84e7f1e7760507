import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './paths.js';
import { makeDataDir, readSettings } from './settings.js';

let folder;
const file = () => path.join(folder, '.env');

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'settings-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the settings of a copy', () => {
  it('have defaults', () => {
    expect(readSettings({}, file())).toEqual({
      WEB_PORT: '3000',
      CMS_PORT: '3001',
      WEB_URL: 'http://localhost:3000',
      CMS_URL: 'http://localhost:3001',
      DATA_DIR: path.join(root, 'data'),
      DATABASE_URL: `file:${path.join(root, 'data/regionwebb.db')}`,
    });
  });

  it('are read from .env, and the environment takes precedence', () => {
    writeFileSync(file(), 'WEB_PORT=4000\nCMS_PORT=4001\n');
    const { WEB_PORT, CMS_PORT, CMS_URL } = readSettings({ WEB_PORT: '5000' }, file());
    expect({ WEB_PORT, CMS_PORT, CMS_URL }).toEqual({
      WEB_PORT: '5000',
      CMS_PORT: '4001',
      CMS_URL: 'http://localhost:4001',
    });
  });

  it('count as not given when they are empty', () => {
    writeFileSync(file(), 'ADMIN_PASSWORD=\nDATA_DIR=elsewhere\n');
    const settings = readSettings({ WEB_PORT: '', DATA_DIR: '' }, file());
    expect(settings).toMatchObject({ WEB_PORT: '3000', DATA_DIR: path.join(root, 'elsewhere') });
    expect(settings).not.toHaveProperty('ADMIN_PASSWORD');
  });

  it.each(['http', '0', '70000', '30.5'])('refuse %j as a port', (WEB_PORT) => {
    expect(() => readSettings({ WEB_PORT }, file())).toThrow(
      `WEB_PORT is "${WEB_PORT}"; it must be a port number from 1 to 65535.`,
    );
  });

  it('refuse one port for both apps', () => {
    expect(() => readSettings({ WEB_PORT: '3001' }, file())).toThrow(
      'WEB_PORT and CMS_PORT are both 3001; give one of them another value.',
    );
  });

  it('give the embedded database an absolute path, as the apps run in different folders', () => {
    const { DATABASE_URL } = readSettings({ DATABASE_URL: 'file:data/webb.db' }, file());
    expect(DATABASE_URL).toBe(`file:${path.join(root, 'data/webb.db')}`);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://127.0.0.1/webb' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'webb.db' }, 'DATABASE_URL'],
    [{ WEB_URL: 'region.example' }, 'WEB_URL'],
    [{ CMS_URL: 'ftp://cms.region.example' }, 'CMS_URL'],
    [{ CMS_KEY: 'short' }, 'CMS_KEY'],
  ])('refuse %j in one sentence, before any app is started', (environment, name) => {
    expect(() => readSettings(environment, file())).toThrow(
      new RegExp(`^${name} must be [^\\n]+\\.$`),
    );
  });
});

it('DATA_DIR is made for its owner only', () => {
  const DATA_DIR = path.join(folder, 'deeper', 'data');
  makeDataDir({ DATA_DIR });
  expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
});

it.each(['/dev/null', '/dev/null/data'])('%s is refused in one sentence', (DATA_DIR) => {
  expect(() => makeDataDir({ DATA_DIR })).toThrow(
    /^DATA_DIR is \S+, which cannot be written to \(E[A-Z]+\); set it to a folder that can\.$/,
  );
});
