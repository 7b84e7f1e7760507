import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { locales } from '@regionwebb/content/locales';
import { z } from 'zod';
import {
  SUGGEST,
  searchAnswer,
  searchQuestion,
  suggestions,
  type SiteSearch,
} from '../features/search/site-search';

const address = z.object({ locale: z.enum(locales), path: z.string() });

/** Answers a renderer's questions as `askSearch` asks them, in JSON. Rejects with what the search throws. */
export const answerSearches =
  (search: SiteSearch) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await json(request);
    const answered =
      request.url === SUGGEST ? await suggest(search, asked) : await find(search, asked);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
  };

/** Of what is found, only what the page shows. */
async function suggest(search: SiteSearch, asked: unknown) {
  const { path, locale } = address.parse(asked);
  return suggestions.parse(await search.suggest(path, locale));
}

async function find(search: SiteSearch, asked: unknown) {
  return searchAnswer.parse(await search.answer(searchQuestion.parse(asked)));
}
