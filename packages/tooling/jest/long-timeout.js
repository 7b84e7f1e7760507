import { jest } from '@jest/globals';

// Generous on purpose: a busy machine can be ten times slower, and a test that hangs is seen all the same.
jest.setTimeout(600_000);
