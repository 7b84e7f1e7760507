/** An error that the operator can correct; the message is one sentence that explains how. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
