import { handleEndpoints, type Payload } from 'payload';
import { limitRequests } from '../../features/query-limits/limit-requests';
import { preferSwedish } from '../../startup/server/prefer-swedish';
import { type Attempt, type Outcome, outcomeOf } from './outcome';
import type { Person } from './people';

const methods = { create: 'POST', read: 'GET', update: 'PATCH', delete: 'DELETE', versions: 'GET' };

interface Sent {
  method?: string;
  data?: object;
  headers?: Record<string, string>;
}

/** Asks the REST API as a program does that shows its token. */
export const askRest = (
  payload: Payload,
  { token }: Pick<Person, 'token'>,
  path: string,
  { method = 'GET', data, headers = {} }: Sent = {},
): Promise<Response> => {
  const asked = { url: `/api/${path}`, headers: {} };
  preferSwedish(asked);
  const config = Promise.resolve(payload.config);
  return limitRequests(config, (request) => handleEndpoints({ config, request }))(
    new Request(`http://localhost:3001${asked.url}`, {
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

/** Tries through REST. */
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
