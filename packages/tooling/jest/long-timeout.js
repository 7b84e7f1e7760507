import { jest } from '@jest/globals';

// A busy machine can be ten times slower, and a test that hangs still fails.
jest.setTimeout(600_000);
