import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PreviewToken } from '@regionwebb/content/preview-token';
import type { PageCache } from '@regionwebb/page-cache';
import type { RenderPage } from '../processes/rendering';
import type { CommentService } from './comments/serve-comment';
import type { Health } from './health';
import type { PageCounts } from './page-counts/page-counts';
import type { QueryRedirects } from './pages/query-redirects';
import type { StaticFiles } from './files/static-files';
import type { UnknownAddresses } from './pages/unknown-addresses';

/** The parts of the front server; tests replace some. */
export interface Site {
  cache: PageCache;
  render: RenderPage;
  unknown: UnknownAddresses;
  queryRedirects: QueryRedirects;
  pageCounts: PageCounts;
  comments: CommentService;
  health: Health;
  /** The content of a preview token, verified by the key that the CMS has signed it with. */
  readPreview: (token: string) => PreviewToken;
  media: (
    request: IncomingMessage,
    response: ServerResponse,
    sendError: (status: 404 | 503) => void,
  ) => void;
  /** Default headers of every answer. */
  defaultHeaders: Record<string, string>;
  files: StaticFiles;
  /** The folder of the build's compressed files. */
  compressed: string | undefined;
  isDevelopment: boolean;
  /** In development: answers requests of Next's client. */
  pipeToNext?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** How long a CDN may store a page, in seconds; 0 where there is none. */
  cdnSeconds: number;
  /** Whether answers have the cache's result and its reason in `Server-Timing`. */
  serverTiming: boolean;
  /** False until the changes made while the site was down are known. */
  isCaughtUp: boolean;
  caughtUp: Promise<void>;
}
