export { clientOf } from './client-of';
export { createLimitedServer } from './create-limited-server';
export { hasOneValidHost, isValidHost } from './host';
export type { OpenConnections } from './open-connections';
export { visitorAddress } from './visitor-address';
