import { z } from 'zod';
import { readSettings } from './read-settings';
import { count, flag, port, secret, webAddress } from './setting-types';

const schema = z.object({
  PORT: port().default(3000),
  URL: webAddress().default('http://localhost:3000'),
  PROXIES: count().default(0),
  JOBS: flag().default(true),
  KEY: secret().default('k'.repeat(32)),
});
const defaults = {
  ...{ PORT: 3000, URL: 'http://localhost:3000', PROXIES: 0, JOBS: true, KEY: 'k'.repeat(32) },
};
const read = (environment: Record<string, string>) => readSettings('The app', schema, environment);

it.each(['', ' ', '\t'])('a setting whose value is %j is not set', (nothing) => {
  const environment = { PORT: nothing, URL: nothing, PROXIES: nothing, JOBS: nothing };
  expect(read({ ...environment, KEY: nothing })).toEqual(defaults);
});

it('settings are read as what they mean', () => {
  expect(
    read({ PORT: '8080', PROXIES: '2', JOBS: 'false', URL: 'https://region.example' }),
  ).toEqual({ ...defaults, PORT: 8080, PROXIES: 2, JOBS: false, URL: 'https://region.example' });
});

it('reports all faults in one sentence, without the values', () => {
  expect(() => read({ PORT: 'http', KEY: 'hemlig', JOBS: 'kanske' })).toThrow(
    /^The app cannot start: PORT must be a port number from 1 to 65535; JOBS must be true or false; KEY must be at least 32 characters\.$/,
  );
});

it.each(['0', '65536', '-1', '30.5', '3e3', '0x10', '80 81', '١٢'])(
  'refuses the port %j',
  (PORT) => {
    expect(() => read({ PORT })).toThrow('PORT must be a port number from 1 to 65535');
  },
);

it.each([
  'localhost:3000',
  'ftp://region.example',
  'javascript:alert(1)',
  'region.example',
  'http://',
])('refuses %j as the address of a website', (URL) => {
  expect(() => read({ URL })).toThrow(
    'URL must be an address that begins with http:// or https://',
  );
});
