import { admin } from './admin';
import type { Measurement } from './bench';
import { cached } from './cached';
import { cold } from './cold';
import { crowd } from './crowd';
import { memory } from './memory';
import { publish } from './publish';
import { search } from './search';
import { searchQuestions } from './search-questions';
import { start } from './start';
import { weight } from './weight';

/** All that is measured, in this order. */
export const measurements: Record<string, Measurement> = {
  start,
  weight,
  cached,
  crowd,
  admin,
  search,
  questions: searchQuestions,
  cold,
  publish,
  memory,
};
