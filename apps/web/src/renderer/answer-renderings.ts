import type { IncomingMessage, ServerResponse } from 'node:http';
import { locales } from '@regionwebb/content/locales';
import { z } from 'zod';
import { LIFETIME_HEADER, LOCALE_HEADER } from '../processes/remote-renderer';
import { STATE_HEADER } from '../features/comments/comment-state';
import type { RenderPage } from '../processes/rendering';

const requestHeaders = z.object({
  [LOCALE_HEADER]: z.enum(locales),
  [STATE_HEADER]: z.string().optional(),
});

/** Answers the front's requests for pages, for `remoteRenderer`. */
export const answerRenderings =
  (render: RenderPage) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { [LOCALE_HEADER]: locale, ...headers } = requestHeaders.parse(request.headers);
    const state = headers[STATE_HEADER];
    const route = request.url ?? '/';
    const page = await (state === undefined
      ? render(route, locale)
      : render(route, locale, { [STATE_HEADER]: state }));
    const { cacheControl } = page;
    response.sendDate = false;
    response.writeHead(page.status, {
      ...page.headers,
      ...(cacheControl === undefined ? {} : { [LIFETIME_HEADER]: cacheControl }),
      'content-length': page.body.length,
    });
    response.end(page.body);
  };
