import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PreviewToken } from '@regionwebb/content/preview-token';
import type { PageCache } from '@regionwebb/page-cache';
import type { RenderPage } from '../processes/rendering';
import type { CommentService } from './comments/serve-comment';
import type { Health } from './health';
import type { QueryRedirects } from './pages/query-redirects';
import type { StaticFiles } from './files/static-files';
import type { UnknownAddresses } from './pages/unknown-addresses';

/** What the front server works with; each part can be another in a test. */
export interface Site {
  cache: PageCache;
  render: RenderPage;
  unknown: UnknownAddresses;
  queryRedirects: QueryRedirects;
  comments: CommentService;
  health: Health;
  /** What a token of a preview says, by the key that the CMS has signed it with. */
  readPreview: (token: string) => PreviewToken;
  media: (
    request: IncomingMessage,
    response: ServerResponse,
    sendError: (status: 404 | 503) => void,
  ) => void;
  /** Headers of every answer. */
  defaultHeaders: Record<string, string>;
  files: StaticFiles;
  /** The folder of the compressed forms that the build has made. */
  compressed: string | undefined;
  isDevelopment: boolean;
  /** In development: answers what Next's client asks for. */
  pipeToNext?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** How long a CDN may keep a page; 0 where there is none. */
  cdnSeconds: number;
  /** Whether answers say what the cache did and why, in `Server-Timing`. */
  serverTiming: boolean;
  /** False until what has changed while we were away is known. */
  isCaughtUp: boolean;
  caughtUp: Promise<void>;
}
