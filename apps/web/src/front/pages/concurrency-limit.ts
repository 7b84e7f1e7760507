import { log } from '../../processes/log';

/** Allows at most `most` at once. Refusals are logged once, until all have left. */
export function createConcurrencyLimit(event: string, most: number) {
  let inside = 0;
  let isLogged = false;
  return {
    /** Whether there is room; the caller must then call `leave`. */
    enter(): boolean {
      if (inside < most) {
        inside += 1;
        return true;
      }
      if (!isLogged) log(event, { most });
      isLogged = true;
      return false;
    },
    leave: (): void => {
      inside -= 1;
      if (inside === 0) isLogged = false;
    },
  };
}
