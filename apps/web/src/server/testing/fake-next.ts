import { noteFailure, RENDER_HEADER } from '../render-failures';
import type { Ask, InternalAnswer } from '../internal-request';

/** In place of Next: pages are what `pages` says, and what was asked is remembered. */
export class FakeNext {
  readonly asked: { route: string; headers: Record<string, string> }[] = [];
  text = 'första';
  /** Set to make every rendering fail with an error of this name. */
  failure: string | undefined;
  /** Set to keep every rendering waiting until it is over. */
  hold: Promise<void> | undefined;
  /** How many pages to come will be sent before they are whole. */
  halves = 0;

  readonly ask: Ask = async (route, headers = {}) => {
    this.asked.push({ route, headers });
    await (this.hold ?? new Promise((resolve) => setImmediate(resolve)));
    if (this.failure !== undefined) {
      noteFailure(headers[RENDER_HEADER], Object.assign(new Error(), { name: this.failure }));
      return page(500, 'secrets of the error');
    }
    return this.answer(route, headers);
  };

  private answer(route: string, headers: Record<string, string>): InternalAnswer {
    const [path = ''] = route.split('?');
    if (path.endsWith('/saknad-sida')) return page(200, 'Sidan finns inte');
    if (path.endsWith('/gammal')) return { ...page(308, ''), headers: { location: '/nyheter/ny' } };
    if (path === '/static/own.js') return file('text/javascript', 'public, max-age=0');
    if (path.startsWith('/_next/static/')) return file('text/css', 'max-age=31536000, immutable');
    if (/finns-inte/.test(path)) return page(404, '', '<html id="__next_error__">');
    const form = headers['x-comment-form'];
    if (this.halves > 0) return page(200, `<!--$?-->${this.halves--}`);
    return page(200, `${this.text} ${route}${form ? ` state ${form}` : ''}`);
  }
}

const page = (status: number, text: string, html = '<html lang="sv">'): InternalAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 's-maxage=3600, stale-while-revalidate=31532400',
    vary: 'rsc, next-router-state-tree',
    'x-nextjs-cache': 'HIT',
    'x-powered-by': 'Next.js',
    connection: 'close, x-hop',
    'keep-alive': 'timeout=1',
    'x-hop': 'for the next hop only',
    'transfer-encoding': 'chunked',
  },
  body: Buffer.from(
    `<!DOCTYPE html>${html}<head></head><body>${text}<script>self.__next_f=1</script></body></html>`,
  ),
});

const file = (type: string, cacheControl: string): InternalAnswer => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': cacheControl },
  body: Buffer.from('content of a file'),
});
