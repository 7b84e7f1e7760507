export { answer, type Answer, type PageRequest } from './answer';
export { TimedOut, within } from './deadline';
export { diskFault } from './disk-writes';
export { HOUR, lifetimes, type Lifetimes } from './lifetime';
export { PageCache, type Found, type Render } from './page-cache';
export { PageStore } from './page-store';
export type { Rendered, StoredPage } from './rendered';
export { Abandoned, type Visitor } from './single-flight';
