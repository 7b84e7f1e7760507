import { sendRaw } from '../system/visit';
import { startSystem, type System } from '../system/start-system';

let system: System;

beforeAll(async () => {
  system = await startSystem();
  // Next adds its listener for upgrades at the first page.
  await (await fetch(system.web.url)).text();
});
afterAll(async () => {
  await system?.end();
});

const get = (...headers: string[]) =>
  ['GET /halsa/levande HTTP/1.1', ...headers, 'Connection: close', '', ''].join('\r\n');
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe.each(['web', 'cms'] as const)('%s', (app) => {
  const send = (...headers: string[]) => sendRaw(system[app].url, get(...headers)).then(statusOf);

  it.each([
    ['HTTP/2, as curl does', 'h2c', 'HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA'],
    ['a websocket', 'websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ['TLS', 'TLS/1.0', 'X-A: b'],
    ['an unknown protocol', 'whatever', 'X-A: b'],
  ])('ignores a request to upgrade to %s (RFC 9110 §7.8)', async (_name, to, header) => {
    const upgrade = get('Host: a.example', `Upgrade: ${to}`, header);
    const connection = 'Connection: Upgrade, HTTP2-Settings, close';
    const answer = await sendRaw(system[app].url, upgrade.replace('Connection: close', connection));
    expect(statusOf(answer)).toBe(200);
  });

  it('ignores a request of a form to upgrade to HTTP/2, too', async () => {
    const answer = await sendRaw(
      system[app].url,
      'POST /halsa/levande HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\nContent-Length: 3\r\n\r\na=b',
    );
    expect(statusOf(answer)).toBe(405);
  });

  it.each([
    [['Host: a.example'], 200],
    [['Host: [::1]:3000'], 200],
    [[], 400],
    [['Host:'], 400],
    [['Host: a.example', 'Host: a.example'], 400],
    [['Host: a.example', 'host: b.example'], 400],
    [['Host: a b'], 400],
    [['Host: a.example/x'], 400],
    [['Host: user@a.example'], 400],
    [['Host: a.example:99999'], 400],
    [['Host: v\xe4st.example'], 400],
  ])('answers the hosts %j with %i (RFC 9112 §3.2)', async (headers, status) => {
    expect(await send(...headers)).toBe(status);
  });
});

/** Escapes that are incomplete, are not UTF-8, or encode characters that addresses do not have. */
const odd =
  '% %z %ff %C0%AF %ED%A0%80 %F4%90%80%80 %00 %0A %25 %2525 %25ff %2F %5C %2e%2e a;b [x]'.split(
    ' ',
  );
const places = {
  web: [
    '/…',
    '/…/x',
    '/nyheter/…',
    '/nyheter?sida=…',
    '/nyheter/atom.xml?amne=…',
    '/kontor/…',
    '/samverkan/…',
    '/kontakt/…/vcard',
    '/kontakt?kontor=…',
    '/delningsbild/…',
    '/forhandsgranska/…',
    '/sok?q=…',
    '/kommentera?sida=…',
    '/kommentera?sida=/…',
    '/kommentera/…',
    '/sitemap-….xml',
    '/media/…',
    '/media/….jpg',
    '/static/…',
    '/_next/static/…',
    '/halsa/…',
    '/.well-known/…',
    '/komponenter/…',
    '/en/…',
    '/en/news/…',
    '/en/search?q=…',
  ],
  cms: [
    '/…',
    '/admin/…',
    '/admin/collections/…',
    '/api/…',
    '/api/news/…',
    '/api/globals/…',
    '/api/media/file/…',
    '/api/media/file-now/…',
    '/api/graphql/…',
    '/api/news?locale=…',
    '/_next/static/…',
    '/halsa/…',
  ],
};

describe.each(['web', 'cms'] as const)('%s', (app) => {
  it.each(places[app])('answers %s without a server error, whatever its value', async (place) => {
    const failed: string[] = [];
    for (const text of odd) {
      const target = place.replace('…', text);
      const request = `GET ${target} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n`;
      const status = statusOf(await sendRaw(system[app].url, request));
      if (!(status >= 200 && status < 500)) failed.push(`${status} ${target}`);
    }
    expect(failed).toEqual([]);
  });
});
