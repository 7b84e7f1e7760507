import { jest } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstLogin, tellFirstLogin } from './first-login.js';

let folder;
const settings = (given = {}) => ({
  DATA_DIR: folder,
  DATABASE_URL: `file:${path.join(folder, 'regionwebb.db')}`,
  ...given,
});
const file = () => path.join(folder, 'first-login.json');
const makeDatabase = () => writeFileSync(path.join(folder, 'regionwebb.db'), '');

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'login-'))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function tell(login, given) {
  const told = [];
  jest.spyOn(console, 'log').mockImplementation((line) => told.push(line));
  tellFirstLogin(login, settings(given));
  return told.join('\n');
}

describe('the first login', () => {
  it('is made up for a new embedded database, with the demonstration content', () => {
    const login = firstLogin(settings());
    expect(login).toMatchObject({ ADMIN_EMAIL: 'admin@region.example', DEMO_CONTENT: 'true' });
    expect(login.ADMIN_PASSWORD).toMatch(/^[\w-]{16}$/);
  });

  it('is the one that the settings give', () => {
    const given = {
      ADMIN_EMAIL: 'webb@region.example',
      ADMIN_PASSWORD: 'given in a setting',
      DEMO_CONTENT: 'false',
    };
    expect(firstLogin(settings(given))).toEqual(given);
    expect(tell(given, given)).toContain('webb@region.example  (ADMIN_PASSWORD)');
  });

  it('is left alone when the database is there, or is not ours to look into', () => {
    expect(firstLogin(settings({ DATABASE_URL: 'mongodb://127.0.0.1/regionwebb' }))).toEqual({});
    makeDatabase();
    expect(firstLogin(settings())).toEqual({});
    expect(existsSync(file())).toBe(false);
  });

  it('of a start that was interrupted is that of the next one, until it has been told', () => {
    const login = firstLogin(settings());
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    makeDatabase();
    expect(firstLogin(settings())).toEqual(login);
    expect(tell(login)).toContain(`${login.ADMIN_EMAIL}  ${login.ADMIN_PASSWORD}   (shown only`);
    expect(existsSync(file())).toBe(false);
    expect(firstLogin(settings())).toEqual({});
  });

  it('that may have been made already is told as it is, though the settings give another by now', () => {
    const login = firstLogin(settings());
    makeDatabase();
    const given = { ADMIN_EMAIL: 'webb@region.example', ADMIN_PASSWORD: 'given in a setting' };
    expect(firstLogin(settings(given))).toEqual(login);
    expect(tell(login, given)).toContain(login.ADMIN_PASSWORD);
  });

  it('whose demonstration was interrupted has it loaded to its end', () => {
    const given = { ADMIN_PASSWORD: 'given in a setting' };
    firstLogin(settings(given));
    makeDatabase();
    expect(firstLogin(settings(given))).toMatchObject({ ...given, DEMO_CONTENT: 'true' });
  });

  it('whose file is damaged stops the start, and says what to do', () => {
    writeFileSync(file(), '{"ADMIN_');
    expect(() => firstLogin(settings())).toThrow(/cannot be read as JSON; remove it, and set a/);
  });
});
