import { readPlainGet } from './read-plain-get';

const read = (text: string) => readPlainGet(Buffer.from(text, 'latin1'));
const get = (...headers: string[]) =>
  ['GET /nyheter HTTP/1.1', 'Host: region.example', ...headers, '', ''].join('\r\n');

describe('an unambiguous GET', () => {
  it('has what a cached page is chosen by', () => {
    const sent = get('accept-encoding:  br, gzip ', 'If-None-Match: "a"', 'Connection: Keep-Alive');
    expect(read(sent)).toEqual({
      method: 'GET',
      target: '/nyheter',
      acceptEncoding: 'br, gzip',
      ifNoneMatch: '"a"',
      isView: true,
    });
  });

  it('may have any other headers of a browser', () => {
    const sent = get('User-Agent: Ö', 'Cookie: a=b', 'DNT: 1');
    expect(read(sent)?.target).toBe('/nyheter');
  });

  it('may be a robot’s or come before its visitor', () => {
    expect(read(get('User-Agent: Mozilla/5.0 (compatible; Examplebot/1.0)'))?.isView).toBe(false);
    expect(read(get('Sec-Purpose: prefetch'))?.isView).toBe(false);
  });
});

describe('left to the HTTP server (RFC 9112 §11.2)', () => {
  it.each([
    ['another method', get().replace('GET', 'HEAD')],
    ['an older protocol', get().replace('1.1', '1.0')],
    ['a complete address', get().replace('/nyheter', 'http://other.example/nyheter')],
    ['a space in the address', get().replace('/nyheter', '/ny heter')],
    ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    ['an empty host', get().replace('region.example', '')],
    ['a host that cannot be', get().replace('region.example', 'a b')],
    ['two hosts', get('host: other.example')],
    ['two preferences of encoding', get('Accept-Encoding: br', 'Accept-Encoding: gzip')],
    ['a length', get('Content-Length: 0')],
    ['a body in chunks', get('Transfer-Encoding: chunked')],
    ['a part', get('Range: bytes=0-1')],
    ['an upgrade', get('Upgrade: websocket')],
    ['the end of the connection', get('Connection: close')],
    ['a space before the colon', get('Content-Length : 5')],
    ['a folded line', get('X-A: b', ' Content-Length: 5')],
    ['a bare line feed', get('X-A: b\nContent-Length: 5')],
    ['a bare carriage return', get('X-A: b\rContent-Length: 5')],
    ['a zero byte', get('X-A: b\0')],
    ['half a request', get().slice(0, -2)],
    ['two requests at once', get() + get()],
    ['a very long one', get(`X-A: ${'b'.repeat(9_000)}`)],
  ])('%s', (_name, text) => {
    expect(read(text)).toBeUndefined();
  });
});
