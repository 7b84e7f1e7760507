import { handleEndpoints, type Payload } from 'payload';
import { limitRequests } from '../../features/query-limits/limit-requests';
import { preferSwedish } from '../../startup/server/prefer-swedish';
import { type Attempt, type Outcome, outcomeOf } from './outcome';
import type { Person } from './people';

const methods = { create: 'POST', read: 'GET', update: 'PATCH', delete: 'DELETE', versions: 'GET' };

interface RequestOptions {
  method?: string;
  data?: object;
  headers?: Record<string, string>;
}

/** Sends a REST request, with the token of a user. */
export const askRest = (
  payload: Payload,
  { token }: Pick<Person, 'token'>,
  path: string,
  { method = 'GET', data, headers = {} }: RequestOptions = {},
): Promise<Response> => {
  const incoming = { url: `/api/${path}`, headers: {} };
  preferSwedish(incoming);
  const config = Promise.resolve(payload.config);
  return limitRequests(config, (request) => handleEndpoints({ config, request }))(
    new Request(`http://localhost:3001${incoming.url}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      body: data && JSON.stringify(data),
    }),
  );
};

/** Makes an attempt by REST. */
export const tryRest = async (
  payload: Payload,
  person: Person,
  { slug, does, id, draft = false, trash = false, data }: Attempt,
): Promise<Outcome> => {
  const target = does === 'versions' ? `${slug}/versions` : id ? `${slug}/${id}` : slug;
  const path = `${target}?draft=${draft}&trash=${trash}&depth=0`;
  const response = await askRest(payload, person, path, { method: methods[does], data });
  return outcomeOf(response.status);
};
