import {
  addDataAndFileToRequest,
  type Config,
  type Endpoint,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import { changeInBulkByRest } from './bulk-by-rest';
import { rememberRequest } from './request-state';
import { retryConflicts } from '../../database/retry-conflicts';

type Endpoints = Config['endpoints'] | false;
interface WithEndpoints {
  endpoints?: Endpoints;
}

const WRITING: Endpoint['method'][] = ['post', 'patch', 'put', 'delete'];

/**
 * Retries Payload's REST endpoints after a conflict. Our endpoints use the Local API, which retries.
 */
export async function retryRestOperations(
  config: Promise<SanitizedConfig>,
  { collections = [], globals = [] }: Config,
): Promise<SanitizedConfig> {
  const ours = new Set([...collections, ...globals].flatMap(handlersOf));
  const built = await config;
  const replace = (entity: WithEndpoints, replaced: (endpoint: Endpoint) => Endpoint) => {
    if (!entity.endpoints) return;
    entity.endpoints = entity.endpoints.map((endpoint) =>
      WRITING.includes(endpoint.method) && !ours.has(endpoint.handler)
        ? replaced(endpoint)
        : endpoint,
    );
  };
  for (const collection of built.collections)
    replace(collection, collection.slug.startsWith('payload-') ? retried : oneByOneOrRetried);
  for (const global of built.globals) replace(global, retried);
  return built;
}

const handlersOf = ({ endpoints }: WithEndpoints) =>
  (endpoints || []).map(({ handler }) => handler);

const retried = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    await readBody(req);
    return retryConflicts(async () => endpoint.handler(req), {
      req,
      restore: rememberRequest(req),
    });
  },
});

const oneByOneOrRetried = (endpoint: Endpoint): Endpoint => {
  const { method, path } = endpoint;
  if (path !== '/' || (method !== 'patch' && method !== 'delete')) return retried(endpoint);
  const change = changeInBulkByRest(method === 'patch' ? 'update' : 'delete');
  const handler: Endpoint['handler'] = async (req) => {
    await readBody(req);
    return change(req);
  };
  return { ...endpoint, handler };
};

/** Reads the body once, so that the endpoint can be run several times. */
async function readBody(req: PayloadRequest): Promise<void> {
  await addDataAndFileToRequest(req);
  Object.defineProperty(req, 'body', { value: null });
}
