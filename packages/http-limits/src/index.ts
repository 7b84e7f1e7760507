export { clientOf, visitorAddress } from './client-address';
export { createLimitedServer } from './create-limited-server';
export { hasOneValidHost, isValidHost } from './host';
export type { OpenConnections } from './open-connections';
export { createDailySalt } from './daily-salt';
