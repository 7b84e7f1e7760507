import type { IncomingMessage, ServerResponse } from 'node:http';
import { createConcurrencyLimit } from '../pages/concurrency-limit';
import { describeError, log } from '../../processes/log';
import type { CmsClient } from '../../cms/client';
import { findSuccessor, type FetchMedia } from '../../cms/media';
import type { MediaCache } from './media-cache';
import { mediaNameOf } from './media-name';
import { A_MINUTE, createMediaSenders } from './send-media';

/** Concurrent requests, including those that wait for the CMS. */
const MOST = 500;
/** Of those, requests for large files: slow downloads of them must not block pictures. */
const MOST_LARGE = 100;
const LARGE = 2 * 1024 * 1024;
const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

type SendError = (status: 404 | 503) => void;

interface Exchange {
  incoming: IncomingMessage;
  response: ServerResponse;
  sendError: SendError;
}

export interface MediaParts {
  cms: CmsClient;
  defaultHeaders: Record<string, string>;
  cache: MediaCache;
  fetchMedia: FetchMedia;
}

/**
 * Serves uploaded files at `/media/<file>` and nothing else. An address with `?v=` is of one version of the file and may be
 * cached for ever; another for an hour.
 */
export function createMedia({ cms, defaultHeaders, cache, fetchMedia }: MediaParts) {
  const limit = createConcurrencyLimit('too-many-media', MOST);
  const large = createConcurrencyLimit('too-many-large-files', MOST_LARGE);
  const { sendKept, sendUnkept } = createMediaSenders(defaultHeaders, fetchMedia);

  /** Redirects to the file that has replaced it, if any. */
  async function redirectOrNotFound(
    name: string,
    { response, sendError }: Exchange,
  ): Promise<void> {
    const now = await findSuccessor(cms, name);
    if (now === undefined) return sendError(404);
    const location = `/media/${encodeURIComponent(now)}`;
    response.writeHead(301, { ...defaultHeaders, location, 'cache-control': AN_HOUR }).end();
  }

  async function answer(name: string, exchange: Exchange): Promise<void> {
    const { incoming, sendError } = exchange;
    const version = new URLSearchParams((incoming.url ?? '').split('?')[1]).get('v');
    const found = await cache.open(name, Number(version) || 0);
    if (found.kind === 'unavailable') return sendError(503);
    if (found.kind === 'unkept') return sendUnkept(name, exchange);
    if (found.kind === 'missing') return redirectOrNotFound(name, exchange);
    const { record, isCurrent, file } = found;
    const lasting = version === null ? AN_HOUR : FOR_EVER;
    const isLarge = record.size > LARGE;
    const isRefused = isLarge && !large.enter();
    try {
      if (isRefused) sendError(503);
      else await sendKept(exchange, { record, file, cacheControl: isCurrent ? lasting : A_MINUTE });
    } finally {
      if (isLarge && !isRefused) large.leave();
      await file.close();
    }
  }

  return (incoming: IncomingMessage, response: ServerResponse, sendError: SendError): void => {
    const [path = ''] = (incoming.url ?? '').split('?');
    const name = mediaNameOf(path);
    if (name === undefined) return sendError(404);
    if (!limit.enter()) return sendError(503);
    response.once('close', limit.leave);
    answer(name, { incoming, response, sendError }).catch((error: unknown) => {
      // Most often the visitor has left.
      if (response.headersSent || response.destroyed) return void response.destroy();
      log('media-failed', { why: describeError(error).message });
      sendError(503);
    });
  };
}
