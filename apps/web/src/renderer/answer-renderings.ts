import type { IncomingMessage, ServerResponse } from 'node:http';
import { locales } from '@regionwebb/content/locales';
import { z } from 'zod';
import { LIFETIME_HEADER, LOCALE_HEADER } from '../processes/remote-renderer';
import { STATE_HEADER, TITLE_HEADER } from '../features/comments/comment-state';
import { RECEIPT_HEADER } from '../features/comments/receipt-header';
import { MATTER_HEADER } from '../features/matter/matter-state';
import type { RenderPage } from '../processes/rendering';

const requestHeaders = z.object({
  [LOCALE_HEADER]: z.enum(locales),
  // What the front says about one visitor.
  [STATE_HEADER]: z.string().optional(),
  [TITLE_HEADER]: z.string().optional(),
  [RECEIPT_HEADER]: z.string().optional(),
  [MATTER_HEADER]: z.string().optional(),
});

/** Answers the front's requests for pages, for `remoteRenderer`. */
export const answerRenderings =
  (render: RenderPage) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { [LOCALE_HEADER]: locale, ...sent } = requestHeaders.parse(request.headers);
    const headers = Object.fromEntries(Object.entries(sent));
    const page = await render(request.url ?? '/', locale, headers);
    const { cacheControl } = page;
    response.sendDate = false;
    response.writeHead(page.status, {
      ...page.headers,
      ...(cacheControl === undefined ? {} : { [LIFETIME_HEADER]: cacheControl }),
      'content-length': page.body.length,
    });
    response.end(page.body);
  };
