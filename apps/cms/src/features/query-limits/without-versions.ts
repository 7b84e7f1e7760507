import type { CollectionConfig, Endpoint } from 'payload';

const none = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 });
const endpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/versions', method: 'get', handler: none },
  { path: '/versions/:id', method: 'get', handler: none },
  { path: '/versions/:id', method: 'post', handler: none },
];

/** A collection that keeps no versions has no addresses for them. Payload's own answer 500 there. */
export function withoutVersions(collection: CollectionConfig): CollectionConfig {
  if (collection.versions || collection.endpoints === false) return collection;
  return { ...collection, endpoints: [...endpoints, ...(collection.endpoints ?? [])] };
}
