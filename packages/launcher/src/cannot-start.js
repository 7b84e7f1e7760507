/** Something the person at the keyboard can put right; the message is one sentence that says how. */
export class CannotStart extends Error {
  name = 'CannotStart';

  /** `isTold`: an app has said so already. */
  constructor(message, { isTold = false } = {}) {
    super(message);
    this.isTold = isTold;
  }
}
