import { APIError } from 'payload';
import { setTimeout as sleep } from 'node:timers/promises';
import { translate, type TranslatedRequest, type Words } from '../translations/translate';
import { isConflict } from './conflicts';

/** Longer than the server keeps a killed process's transaction (docker-compose.yml). */
const LONGEST_MS = 15_000;
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;
/** In seconds. */
const RETRY_AFTER = '5';

const REFUSAL: Words = {
  sv: 'Det gick inte att spara just nu, eftersom andra sparar samtidigt. Inget har ändrats. Vänta en stund och försök igen.',
  en: 'This could not be saved right now, since others are saving at the same time. Nothing was changed. Wait a moment and try again.',
};

interface RetriedRequest extends TranslatedRequest {
  responseHeaders?: Headers;
}

/** The conflicts did not end in time: 503, with `Retry-After` where there is a response. */
export class RetriesExhausted extends APIError {
  constructor(req: RetriedRequest | undefined, cause: unknown) {
    super(translate(req, REFUSAL), 503, undefined, true);
    this.cause = cause;
    if (!req) return;
    req.responseHeaders ??= new Headers();
    req.responseHeaders.set('Retry-After', RETRY_AFTER);
  }
}

export interface RetryOptions {
  req?: RetriedRequest;
  /** Called before each new attempt, to undo what the last one changed in memory. */
  restore?: () => void;
  /** For how long new attempts are made, in milliseconds. */
  longest?: number;
}

/**
 * Runs an operation with its transaction until it meets no conflict, with random, growing pauses. A failed attempt must
 * leave nothing behind but what `restore` undoes. Throws `RetriesExhausted`.
 */
export async function retryConflicts<Result>(
  operation: () => Promise<Result>,
  { req, restore, longest = LONGEST_MS }: RetryOptions = {},
): Promise<Result> {
  const end = performance.now() + longest;
  for (let pause = SHORTEST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await operation();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (performance.now() + pause > end) throw new RetriesExhausted(req, error);
    }
    // Random, or the same two operations would conflict again.
    await sleep(pause * (0.5 + Math.random()));
    restore?.();
  }
}
