import { createServer } from 'node:http';
import { PageCache } from '@regionwebb/page-cache';
import { createFastLane } from './fast-lane';
import { listen } from '../listen';
import { sendStored } from '../send';
import { createTalk, get, last, statuses, type Part } from '../testing/talk';

const cache = new PageCache({ maxBytes: 1e6 });
const reached: string[] = [];
const http = createServer((request, response) => {
  reached.push(`${request.method} ${request.url}`);
  const page = cache.fresh(request.url ?? '');
  request.resume().on('end', () => {
    if (page) sendStored(request, response, page);
    else response.writeHead(404, { 'content-length': '0' }).end();
  });
});
const lane = createFastLane(http);
let port = 0;

beforeAll(async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': 'sv' };
  const body = Buffer.from('<p>Västkusten</p>'.repeat(2_000));
  await cache.get('/sida', () => Promise.resolve({ status: 200, headers, body }));
  port = await listen(lane.server, 0, '127.0.0.1');
});
beforeEach(() => {
  reached.length = 0;
  lane.open((target) => cache.fresh(target));
});
afterAll(() => {
  lane.close();
  http.closeAllConnections();
});

const talk = (...parts: Part[]) => createTalk(port)(...parts);
const undated = (text: string) => text.replaceAll(/Date: [^\r]*/g, 'Date: …');

describe('the fast lane', () => {
  it.each([[], ['Accept-Encoding: gzip'], ['If-None-Match: *']])(
    'answers, without the HTTP server, to the byte what that would (%s)',
    async (...headers) => {
      const quick = await talk(get('/sida', ...headers), last('/borta'));
      expect(reached).toEqual(['GET /borta']);
      lane.open(() => undefined);
      const usual = await talk(get('/sida', ...headers), last('/borta'));
      expect(reached).toEqual(['GET /borta', 'GET /sida', 'GET /borta']);
      expect(undated(quick)).toBe(undated(usual));
      expect(quick.length).toBeGreaterThan(200);
    },
  );

  it('sends the same bytes again, in one piece or two', async () => {
    const sent = [get('/sida'), get('/sida'), get('/sida'), get('/sida', 'If-None-Match: *')];
    const answers = (await talk(...sent, last('/borta'))).split(/(?=HTTP\/1\.1 \d)/).map(undated);
    expect(answers).toHaveLength(5);
    expect(new Set(answers.slice(0, 3)).size).toBe(1);
    expect(statuses(answers.slice(3).join(''))).toEqual(['304', '404']);
    expect(reached).toEqual(['GET /borta']);
  });

  it('reuses an answer only for exactly the same bytes', async () => {
    const forms = ['identity', 'gzip    ', 'identity'];
    const sent = forms.map((form) => get('/sida', `Accept-Encoding: ${form}`));
    expect(new Set(sent.map(({ length }) => length)).size).toBe(1);
    const text = await talk(...sent, last('/borta'));
    const encodings = text.split(/(?=HTTP\/1\.1 \d)/).map((one) => /gzip/.test(one));
    expect(encodings).toEqual([false, true, false, false]);
  });

  it('shows the current page to a repeated request on the same connection', async () => {
    const changing = new PageCache({ maxBytes: 1e6 });
    const render = (text: string) => () =>
      Promise.resolve({ status: 200, headers: {}, body: Buffer.from(text) });
    await changing.get('/sida', render('före'));
    lane.open((target) => changing.fresh(target));
    const change = async () => {
      changing.expireAll();
      await changing.get('/sida', render('efter'));
    };
    const text = await talk(get('/sida'), get('/sida'), change, get('/sida'), last('/borta'));
    expect(
      Buffer.from(text, 'latin1')
        .toString()
        .match(/före|efter/g),
    ).toEqual(['före', 'före', 'efter']);
  });

  it('passes the connection to the HTTP server at the first request of another kind', async () => {
    const post = 'POST /kommentera HTTP/1.1\r\nHost: a.example\r\nContent-Length: 4\r\n\r\ntext';
    const text = await talk(get('/sida'), post, get('/sida'), last('/sida'));
    expect(statuses(text)).toEqual(['200', '404', '200', '200']);
    expect(reached).toEqual(['POST /kommentera', 'GET /sida', 'GET /sida']);
  });

  it('loses nothing of a request in pieces, or of several at once', async () => {
    const [one, two] = [get('/sida').slice(0, 30), get('/sida').slice(30)];
    expect(statuses(await talk(one, two, last('/sida')))).toEqual(['200', '200']);
    expect(statuses(await talk(get('/sida') + get('/borta') + last('/sida')))).toEqual([
      '200',
      '404',
      '200',
    ]);
  });

  it('never takes the content of a body for a request', async () => {
    const inner = get('/sida');
    const outer = `POST /a HTTP/1.1\r\nHost: a.example\r\nContent-Length: ${inner.length}\r\n\r\n`;
    const text = await talk(outer, inner, last('/borta'));
    expect(statuses(text)).toEqual(['404', '404']);
    expect(reached).toEqual(['POST /a', 'GET /borta']);
  });

  it('tells of each answer that somebody sees, and of no robot’s (K12)', async () => {
    const seen: string[] = [];
    lane.open(
      (target) => cache.fresh(target),
      (target, page) => seen.push(`${target} ${page.status}`),
    );
    const sent = [get('/sida'), get('/sida'), get('/sida', 'User-Agent: curl/8'), get('/borta')];
    await talk(...sent, last('/sida'));
    expect(seen).toEqual(['/sida 200', '/sida 200']);
  });

  it('no longer answers a page when it is stale', async () => {
    const headers = { 'content-type': 'text/html' };
    const changing = new PageCache({ maxBytes: 1e6 });
    const render = () => Promise.resolve({ status: 200, headers, body: Buffer.from('a') });
    await changing.get('/sida', render);
    lane.open((target) => changing.fresh(target));
    changing.expireAll();
    await talk(last('/borta'));
    await talk(get('/sida'), last('/borta'));
    expect(reached).toEqual(['GET /borta', 'GET /sida', 'GET /borta']);
  });

  it('closes a connection without requests', async () => {
    const wait = http.keepAliveTimeout;
    http.keepAliveTimeout = -900;
    expect(await talk()).toBe('');
    http.keepAliveTimeout = wait;
  });

  it.each([
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
  ])('ignores an upgrade to another protocol (%s)', async (headers) => {
    expect(statuses(await talk(get('/sida', headers), last('/borta')))).toEqual(['200', '404']);
  });
});
