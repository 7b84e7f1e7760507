import { admin } from './admin';
import type { Measurement } from './bench';
import { beside } from './beside';
import { cached } from './cached';
import { cold } from './cold';
import { comments } from './comments';
import { manyConnections } from './many-connections';
import { dashboard } from './dashboard';
import { kills } from './kills';
import { memory } from './memory';
import { processes } from './processes';
import { publish } from './publish';
import { search } from './search';
import { searchQuestions } from './search-questions';
import { start } from './start';
import { weight } from './weight';

/** All measurements, in order. */
export const measurements: Record<string, Measurement> = {
  start,
  weight,
  cached,
  beside,
  connections: manyConnections,
  admin,
  dashboard,
  search,
  questions: searchQuestions,
  cold,
  publish,
  comments,
  kills,
  memory,
  processes,
};
