import { jest } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstLogin, installSecrets, showFirstLogin } from './credentials.js';

let folder;
const settings = (given = {}) => ({
  DATA_DIR: folder,
  DATABASE_URL: `file:${path.join(folder, 'regionwebb.db')}`,
  ...given,
});
const file = () => path.join(folder, 'first-login.json');
const secretsFile = () => path.join(folder, 'secrets.json');
const makeDatabase = () => writeFileSync(path.join(folder, 'regionwebb.db'), '');

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'login-'))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function show(login, given) {
  const lines = [];
  jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  showFirstLogin(login, settings(given));
  return lines.join('\n');
}

describe('the first login', () => {
  it('is generated for a new embedded database, with the demonstration content', () => {
    const login = firstLogin(settings());
    expect(login).toMatchObject({ ADMIN_EMAIL: 'admin@region.example', DEMO_CONTENT: 'true' });
    expect(login.ADMIN_PASSWORD).toMatch(/^[\w-]{16}$/);
  });

  it('comes from the settings where they name one', () => {
    const given = {
      ADMIN_EMAIL: 'webb@region.example',
      ADMIN_PASSWORD: 'given in a setting',
      DEMO_CONTENT: 'false',
    };
    expect(firstLogin(settings(given))).toEqual(given);
    expect(show(given, given)).toContain('webb@region.example  (ADMIN_PASSWORD)');
  });

  it('is not made for a database that exists, or that is not embedded', () => {
    expect(firstLogin(settings({ DATABASE_URL: 'mongodb://127.0.0.1/regionwebb' }))).toEqual({});
    makeDatabase();
    expect(firstLogin(settings())).toEqual({});
    expect(existsSync(file())).toBe(false);
  });

  it('survives an interrupted start, until it has been shown', () => {
    const login = firstLogin(settings());
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    makeDatabase();
    expect(firstLogin(settings())).toEqual(login);
    expect(show(login)).toContain(`${login.ADMIN_EMAIL}  ${login.ADMIN_PASSWORD}   (shown only`);
    expect(existsSync(file())).toBe(false);
    expect(firstLogin(settings())).toEqual({});
  });

  it('is shown as it was made, although the settings have changed meanwhile', () => {
    const login = firstLogin(settings());
    makeDatabase();
    const given = { ADMIN_EMAIL: 'webb@region.example', ADMIN_PASSWORD: 'given in a setting' };
    expect(firstLogin(settings(given))).toEqual(login);
    expect(show(login, given)).toContain(login.ADMIN_PASSWORD);
  });

  it('lets an interrupted load of the demonstration continue', () => {
    const given = { ADMIN_PASSWORD: 'given in a setting' };
    firstLogin(settings(given));
    makeDatabase();
    expect(firstLogin(settings(given))).toMatchObject({ ...given, DEMO_CONTENT: 'true' });
  });

  it('stops the start when its file is damaged, with a message about what to do', () => {
    writeFileSync(file(), '{"ADMIN_');
    expect(() => firstLogin(settings())).toThrow(/cannot be read as JSON; remove it, and set a/);
  });
});

describe('the secrets', () => {
  it('are generated once, long enough, and readable by their owner only', () => {
    const first = installSecrets(settings());
    expect(first.PAYLOAD_SECRET).toMatch(/^[\w-]{32,}$/);
    expect(first.CMS_KEY).toMatch(/^[\w-]{32,}$/);
    expect(first.CMS_KEY).not.toBe(first.PAYLOAD_SECRET);
    expect(installSecrets(settings())).toEqual(first);
    expect(statSync(secretsFile()).mode & 0o777).toBe(0o600);
  });

  it('come from the settings where they are given, and are not written then', () => {
    const given = 'from the environment, thirty-two or more';
    expect(installSecrets(settings({ CMS_KEY: given })).CMS_KEY).toBe(given);
    expect(readFileSync(secretsFile(), 'utf8')).not.toContain(given);
  });

  it('are not replaced when their file is damaged', () => {
    writeFileSync(secretsFile(), '{"PAYLOAD_SE');
    expect(() => installSecrets(settings())).toThrow(/cannot be read as JSON; restore it/);
  });
});
