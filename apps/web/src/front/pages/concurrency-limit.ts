import { log } from '../../processes/log';

/** Lets in no more than `most` at once. Of those refused, the log is told once, until everybody has left. */
export function createCrowd(event: string, most: number) {
  let inside = 0;
  let isTold = false;
  return {
    /** Whether there is room; who has entered must leave. */
    enter(): boolean {
      if (inside < most) {
        inside += 1;
        return true;
      }
      if (!isTold) log(event, { most });
      isTold = true;
      return false;
    },
    leave: (): void => {
      inside -= 1;
      if (inside === 0) isTold = false;
    },
  };
}
