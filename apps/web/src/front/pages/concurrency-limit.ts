import { log } from '../../processes/log';

/** Lets in no more than `most` at once. Refusals are logged once, until everybody has left. */
export function createConcurrencyLimit(event: string, most: number) {
  let inside = 0;
  let isLogged = false;
  return {
    /** Whether there is room; who has entered must leave. */
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
