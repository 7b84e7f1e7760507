import { APIError } from 'payload';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Words } from '../translations/say';
import { isConflict } from './conflicts';

/** Longer than the server lets a transaction of a killed process live (docker-compose.yml), so that it is outlasted. */
const LONGEST_MS = 15_000;
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;
/** Seconds until another attempt by a person or a program makes sense. */
const RETRY_AFTER = '5';

const REFUSAL: Words = {
  sv: 'Det gick inte att spara just nu, eftersom andra sparar samtidigt. Inget har ändrats. Vänta en stund och försök igen.',
  en: 'This could not be saved right now, since others are saving at the same time. Nothing was changed. Wait a moment and try again.',
};

interface Asking {
  i18n?: { language?: string };
  responseHeaders?: Headers;
}

/** The conflicts did not end in time: 503, and `Retry-After` where there is a response to put it on. */
export class ConflictsWentOn extends APIError {
  constructor(req: Asking | undefined, cause: unknown) {
    super(say(req, REFUSAL), 503, undefined, true);
    this.cause = cause;
    if (!req) return;
    req.responseHeaders ??= new Headers();
    req.responseHeaders.set('Retry-After', RETRY_AFTER);
  }
}

export interface RetryOptions {
  req?: Asking;
  /** Called before each new attempt: puts back what the last one has changed in memory. */
  restore?: () => void;
  /** How long new attempts are begun, in milliseconds. */
  longest?: number;
}

/**
 * Runs an operation that has a transaction of its own until it meets no other, with pauses that grow and differ.
 * A failed attempt must leave nothing behind but what `restore` puts back. Throws ConflictsWentOn at the end.
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
      if (performance.now() + pause > end) throw new ConflictsWentOn(req, error);
    }
    // Those who met wait for different times, or they would meet again.
    await sleep(pause * (0.5 + Math.random()));
    restore?.();
  }
}
