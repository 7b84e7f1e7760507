import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstLogin } from './first-login.js';

let folder;
const url = () => `file:${path.join(folder, 'regionwebb.db')}`;

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'login-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the first login', () => {
  it('is made up for a new embedded database, with the demonstration content', () => {
    const login = firstLogin({ DATABASE_URL: url() });
    expect(login).toMatchObject({ ADMIN_EMAIL: 'admin@region.example', DEMO_CONTENT: 'true' });
    expect(login.ADMIN_PASSWORD).toMatch(/^[\w-]{16}$/);
  });

  it('is the one that the settings give', () => {
    const given = {
      ADMIN_EMAIL: 'webb@region.example',
      ADMIN_PASSWORD: 'x',
      DEMO_CONTENT: 'false',
    };
    expect(firstLogin({ ...given, DATABASE_URL: url() })).toEqual(given);
  });

  it('is left alone when the database is there, or is not ours to look into', () => {
    writeFileSync(path.join(folder, 'regionwebb.db'), '');
    expect(firstLogin({ DATABASE_URL: url() })).toEqual({});
    expect(firstLogin({ DATABASE_URL: 'mongodb://127.0.0.1/regionwebb' })).toEqual({});
  });
});
