import { Agent } from 'node:http';
import type { z } from 'zod';
import { headers } from 'next/headers';
import { CmsUnavailable } from '../../cms/client';
import { env } from '../../env';
import { requestOnSocket, NotAnswered } from '../../processes/request-on-socket';
import { SEQUENCE_HEADER } from '../../processes/messages';
import { ANSWER, searchAnswer, SUGGEST, suggestions, type SiteSearch } from './protocol';

/** The search does not answer: it has just ended, hangs or is behind. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}

/** As long as a visitor waits. */
const ANSWER_MS = 8_000;
/** A 404 page is not worth a longer wait. */
const SUGGESTION_MS = 300;

const agent = new Agent({ keepAlive: true });

/**
 * The search process at a socket. `sequence` is that of the latest change that the answer must include. Throws
 * `CmsUnavailable` before there is anything to search in, else `SearchUnavailable` when it does not answer.
 */
export function requestSearch(socket: string, sequence: string): SiteSearch {
  const send = async <Shape extends z.ZodType>(
    path: string,
    body: object,
    { shape, timeout }: { shape: Shape; timeout: number },
  ): Promise<z.output<Shape>> => {
    const headers = { [SEQUENCE_HEADER]: sequence };
    const request = { socket, path, headers, body, agent, timeout };
    const answer = await requestOnSocket(request).catch((cause: unknown) => {
      if (cause instanceof NotAnswered && cause.reason === 'CmsUnavailable')
        throw new CmsUnavailable('what can be searched');
      throw new SearchUnavailable('The search does not answer.', { cause });
    });
    return shape.parse(JSON.parse(answer.body.toString()));
  };
  return {
    answer: (request) => send(ANSWER, request, { shape: searchAnswer, timeout: ANSWER_MS }),
    suggest: (path, locale) =>
      send(SUGGEST, { path, locale }, { shape: suggestions, timeout: SUGGESTION_MS }),
  };
}

/** The search for the page that is being rendered. Throws `SearchUnavailable` where there is none. */
export async function searchOfRequest(): Promise<SiteSearch> {
  const { searchSocket: socket } = env;
  if (socket === undefined) throw new SearchUnavailable('The front has started no search.');
  return requestSearch(socket, (await headers()).get(SEQUENCE_HEADER) ?? '0');
}
