import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { settingsOf } from './settings-of.js';

const read = (file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { services } = parse(read('docker-compose.yml'));
const example = Object.keys(parseEnv(read('.env.example')));

describe.each(['cms', 'web'])('the service %s in docker-compose.yml', (app) => {
  const { environment, ports, volumes } = services[app];

  it('gets every setting of its app, and no other', () => {
    expect(Object.keys(environment).sort()).toEqual(settingsOf(app));
  });

  it('takes each from the setting of the same name, or fails with the reason when a required one is missing', () => {
    for (const [name, value] of Object.entries(environment)) {
      const [, setting, needs, words] = /^\$\{(\w+)(:-|:\?)(.*)\}$/.exec(value) ?? [];
      if (setting === undefined) expect(String(value)).not.toContain('$');
      else expect(setting).toBe(name);
      if (needs === ':?') expect(words).toMatch(/^\w.+\w$/);
    }
  });

  it('listens on every address of its container, and publishes its port on loopback only', () => {
    expect(environment.HOST).toBe('0.0.0.0');
    const port = environment[`${app.toUpperCase()}_PORT`];
    expect(ports).toEqual([`\${HOST:-127.0.0.1}:\${${app.toUpperCase()}_PORT:-${port}}:${port}`]);
  });

  it('keeps its data in a volume that only its user can read', () => {
    expect(volumes).toEqual([`${app}:${environment.DATA_DIR}`]);
    const dockerfile = read(`apps/${app}/Dockerfile`);
    expect(dockerfile).toContain(`--owner=node --group=node --mode=700 ${environment.DATA_DIR}\n`);
    expect(dockerfile).toContain(`VOLUME ${environment.DATA_DIR}\n`);
    expect(dockerfile).toMatch(/^ENV .*\bHOST=0\.0\.0\.0\b/m);
  });
});

it('the system does not start without the e-mail address of the first administrator', () => {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = services.cms.environment;
  expect(ADMIN_EMAIL).toMatch(/^\$\{ADMIN_EMAIL:\?.+\}$/);
  expect(ADMIN_PASSWORD).toMatch(/^\$\{ADMIN_PASSWORD:\?.+\}$/);
});

it('every setting of .env.example is used', () => {
  const used = ['cms', 'web'].flatMap((app) => Object.keys(services[app].environment));
  expect(example.filter((name) => !used.includes(name))).toEqual([]);
});
