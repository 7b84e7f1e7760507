import type { NextClient, NextAnswer } from '../../renderer/request-next';
import { RENDER_HEADER, reportFailure } from '../../renderer/render-failures';

/** In place of Next: it answers `pages`, and records its requests. */
export class FakeNext {
  readonly requests: { route: string; headers: Record<string, string> }[] = [];
  text = 'första';
  /** Set to make every rendering fail with an error of this name. */
  failure: string | undefined;
  /** Set to hold every rendering until it resolves. */
  hold: Promise<void> | undefined;
  /** How many pages to come are sent before they are complete. */
  halves = 0;

  readonly request: NextClient = async (route, headers = {}) => {
    this.requests.push({ route, headers });
    await (this.hold ?? new Promise((resolve) => setImmediate(resolve)));
    if (this.failure !== undefined) {
      const id = headers[RENDER_HEADER] ?? '';
      reportFailure({ id, name: this.failure, message: '', stack: '' });
      return page(500, 'secrets of the error');
    }
    return this.answer(route, headers);
  };

  private answer(route: string, headers: Record<string, string>): NextAnswer {
    const [path = ''] = route.split('?');
    if (path.endsWith('/saknad-sida')) return page(200, 'Sidan finns inte');
    if (path.endsWith('/gammal')) return { ...page(308, ''), headers: { location: '/nyheter/ny' } };
    if (/finns-inte/.test(path)) return page(404, '', '<html id="__next_error__">');
    const form = headers['x-comment-form'];
    if (this.halves > 0) return page(200, `<!--$?-->${this.halves--}`);
    const receipt = headers['x-comment-receipt'];
    const given = `${form ? ` state ${form}` : ''}${receipt ? ` receipt ${receipt}` : ''}`;
    return page(200, `${this.text} ${route}${given}`);
  }
}

const page = (status: number, text: string, html = '<html lang="sv">'): NextAnswer => ({
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
